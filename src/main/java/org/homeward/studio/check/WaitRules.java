package org.homeward.studio.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.journey.Stage;

/** Every wait says what is waited for, whose responsibility it is and what has to happen. */
final class WaitRules {

    static final Set<String> OWNERS = Set.of("hospital", "hub", "council", "provider", "community-health",
            "housing", "icb", "family");
    static final Set<String> STAGES =
            Arrays.stream(Stage.values()).map(Stage::key).collect(Collectors.toUnmodifiableSet());
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z][a-zA-Z]*)}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\S*( \\S+){2,}\\.");

    private WaitRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("wait-says-what-for", (model, around) -> model.waits().stream()
                        .flatMap(wait -> reasons(model, around, wait))),
                new Rule("wait-has-an-owner", (model, around) -> model.waits().stream()
                        .filter(wait -> wait.property("owner").filter(OWNERS::contains).isEmpty())
                        .map(wait -> wait.shown() + " has none of these owners: " + OWNERS.stream().sorted().toList())),
                new Rule("wait-says-what-unblocks-it", (model, around) -> model.waits().stream()
                        .filter(wait -> wait.property("unblock").filter(it -> SENTENCE.matcher(it).matches()).isEmpty())
                        .map(wait -> wait.shown() + " does not say in a sentence what has to happen")),
                new Rule("stage-known", (model, around) -> model.process().below()
                        .filter(node -> node.property("stage").isPresent())
                        .filter(node -> !STAGES.contains(node.property("stage").orElseThrow())
                                || !canEnterAStage(model, node))
                        .map(node -> node.shown() + " sets a stage that nobody knows, or where none is read; "
                                + "tasks, waits, calls and ends set one of " + STAGES.stream().sorted().toList())),
                new Rule("chased-by-known", (model, around) -> model.process().below()
                        .filter(node -> node.property("chasedBy").filter(it -> !it.isEmpty()).isPresent())
                        .filter(node -> !node.is("userTask") || !node.property("chasedBy").equals(Optional.of("process")))
                        .map(node -> node.shown() + " is chased by something that nobody knows; a task is chased by mail, where "
                                + "nothing is said, or by its \"process\"")));
    }

    private static boolean canEnterAStage(ProcessModel model, Node node) {
        return node.is("callActivity", "endEvent") || model.waits().contains(node);
    }

    private static Stream<String> reasons(ProcessModel model, Surroundings around, Node wait) {
        var waitingFor = wait.property("waitingFor").orElse("");
        var variable = VARIABLE.matcher(waitingFor);
        if (!variable.matches()) {
            return known(around, wait, waitingFor);
        }
        var allowed = wait.property("waitingForOneOf").map(it -> List.of(it.split("\\s*,\\s*"))).orElse(List.of());
        var unknown = allowed.isEmpty() ? Stream.of(wait.shown() + " does not list the keys in waitingForOneOf")
                : allowed.stream().flatMap(key -> known(around, wait, key));
        var unset = isSet(model, variable.group(1)) ? Stream.<String>empty()
                : Stream.of(wait.shown() + " waits for " + waitingFor + ", which nothing sets");
        return Stream.concat(unknown, unset);
    }

    private static Stream<String> known(Surroundings around, Node wait, String key) {
        return around.waitingFor().contains(key) ? Stream.empty()
                : Stream.of(wait.shown() + " waits for \"" + key + "\", which delay-reason-map does not know");
    }

    private static boolean isSet(ProcessModel model, String variable) {
        return model.process().below().filter(Node::isCamundas).anyMatch(node ->
                node.is("inputParameter", "outputParameter") && node.name().equals(variable)
                        || node.is("out") && node.element().getAttribute("target").equals(variable));
    }
}
