package org.homeward.studio.check;

import java.util.List;
import java.util.stream.Stream;

/** A process that calls another says which, under whose journey, and what goes in and comes out. */
final class CallRules {

    private static final String THE_JOURNEY = "#{execution.processBusinessKey}";

    private CallRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("called-exists", (model, around) -> calls(model)
                        .filter(call -> call.attribute("calledElement").filter(around.processes()::contains).isEmpty())
                        .map(call -> call.shown() + " calls a process that is not there")),
                new Rule("called-deployed-with-it", (model, around) -> calls(model)
                        .filter(call -> call.camunda("calledElementBinding").filter("deployment"::equals).isEmpty())
                        .map(call -> call.shown() + " does not bind what it calls by deployment")),
                new Rule("call-passes-the-journey", (model, around) -> calls(model).filter(call -> call.extensions("in")
                        .noneMatch(it -> it.element().getAttribute("businessKey").equals(THE_JOURNEY)))
                        .map(call -> call.shown() + " does not pass the journey's number as business key")),
                new Rule("call-lists-its-variables", (model, around) -> calls(model)
                        .flatMap(call -> Stream.concat(call.extensions("in"), call.extensions("out"))
                                .filter(CallRules::isVague).map(it -> call.shown() + " does not list what goes "
                                        + it.tag() + " by name"))),
                new Rule("called-hears-nothing", (model, around) -> !model.isCalled() ? Stream.empty()
                        : model.frames().stream().filter(Node::isEventSubProcess).filter(CallRules::interrupts)
                                .map(frame -> frame.shown() + " stops a called process; only the spine does")),
                new Rule("error-is-caught", (model, around) -> model.steps("endEvent").stream()
                        .flatMap(end -> end.children("errorEventDefinition")).map(it -> codeOf(model, it))
                        .filter(code -> !around.caughtErrors().contains(code))
                        .map(code -> "nobody catches the error \"" + code + "\"")),
                new Rule("closing-says-its-outcome", (model, around) -> model.steps("endEvent").stream()
                        .filter(end -> end.children("messageEventDefinition").anyMatch(it ->
                                it.camunda("delegateExpression").filter("${closeJourney}"::equals).isPresent()))
                        .filter(end -> end.property("outcome").isEmpty())
                        .map(end -> end.shown() + " closes the journey without saying how it ended")));
    }

    static String codeOf(ProcessModel model, Node errorEvent) {
        var reference = errorEvent.element().getAttribute("errorRef");
        return model.definitions().children("error").filter(it -> it.id().equals(reference))
                .flatMap(it -> it.attribute("errorCode").stream()).findFirst().orElse("");
    }

    /** What goes on beside it turns nothing. */
    private static boolean interrupts(Node frame) {
        return frame.children("startEvent").anyMatch(start -> start.attribute("isInterrupting").filter("false"::equals).isEmpty());
    }

    private static Stream<Node> calls(ProcessModel model) {
        return model.steps("callActivity").stream();
    }

    private static boolean isVague(Node mapping) {
        if (mapping.attribute("businessKey").isPresent()) {
            return false;
        }
        return mapping.attribute("variables").isPresent() || mapping.attribute("target").isEmpty()
                || mapping.attribute("source").or(() -> mapping.attribute("sourceExpression")).isEmpty();
    }
}
