package org.homeward.studio.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as a social worker would say them, and ids that say what they belong to. */
final class NameRules {

    private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern MESSAGE = Pattern.compile("[a-z][a-zA-Z]*\\.[a-z]+([A-Z][a-z]+)*");
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}.*[^.]");
    private static final Pattern TECHNICAL = Pattern.compile("\\b\\p{Ll}+\\p{Lu}\\w*|[_{}$=<>]|\\b(?i:bpmn|dmn|json|null|variable|delegate|gateway)\\b");
    private static final int LONGEST = 60;
    private static final Map<String, String> BY_DEFINITION = Map.of("timerEventDefinition", "timer",
            "messageEventDefinition", "messageEvent", "errorEventDefinition", "error",
            "escalationEventDefinition", "escalation", "signalEventDefinition", "signal",
            "conditionalEventDefinition", "condition", "compensateEventDefinition", "compensation");

    private NameRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("id-says-its-kind", (model, around) -> Stream.concat(
                        Stream.concat(steps(model), model.flows().stream()), messages(model))
                        .filter(node -> !isPrefixAndCamelCase(node.id(), prefix(node)))
                        .map(node -> node.id() + " is not " + prefix(node) + "_ and a name in camelCase")),
                new Rule("named", (model, around) -> Stream.concat(Stream.of(model.process()), steps(model))
                        .filter(node -> node.name().isBlank()).map(node -> node.id() + " has no name")),
                new Rule("name-in-plain-words", (model, around) -> Stream.concat(Stream.of(model.process()),
                        Stream.concat(steps(model), model.flows().stream()))
                        .filter(node -> !node.name().isBlank() && !isPlain(node.name()))
                        .map(node -> node.shown() + " is not said in at most " + LONGEST
                                + " characters as a person would: a capital, plain words, no full stop")),
                new Rule("message-named", (model, around) -> messages(model)
                        .filter(node -> !MESSAGE.matcher(node.name()).matches())
                        .map(node -> node.shown() + " is not named area.objectParticiple")));
    }

    private static Stream<Node> steps(ProcessModel model) {
        return Stream.concat(model.steps().stream(), model.frames().stream());
    }

    private static Stream<Node> messages(ProcessModel model) {
        return model.definitions().children("message");
    }

    private static boolean isPlain(String name) {
        return name.length() <= LONGEST && PLAIN.matcher(name).matches() && !TECHNICAL.matcher(name).find();
    }

    private static boolean isPrefixAndCamelCase(String id, String prefix) {
        return id.startsWith(prefix + "_") && CAMEL.matcher(id.substring(prefix.length() + 1)).matches();
    }

    /** The word before the underscore: the kind of element, for events between start and end the kind of event. */
    private static String prefix(Node node) {
        if (node.tag().endsWith("Gateway")) {
            return "gateway";
        }
        if (node.is("sequenceFlow")) {
            return "flow";
        }
        if (node.is("intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent")) {
            return node.children().map(Node::tag).filter(BY_DEFINITION::containsKey).map(BY_DEFINITION::get)
                    .findFirst().orElse("event");
        }
        return node.tag();
    }
}
