package org.homeward.studio.check;

import java.util.List;
import java.util.stream.Stream;

/** Questions are asked and answered in words, every answer leads somewhere, and the map stays readable. */
final class FlowRules {

    static final int MOST_STEPS = 25;

    private FlowRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("gateway-asks", (model, around) -> model.decidingGateways().stream()
                        .filter(gateway -> !gateway.name().endsWith("?"))
                        .map(gateway -> gateway.shown() + " does not end in a question mark")),
                new Rule("answer-named", (model, around) -> model.decidingGateways().stream()
                        .flatMap(gateway -> model.flowsFrom(gateway).stream())
                        .filter(flow -> flow.name().isBlank()).map(flow -> flow.id() + " does not say its answer")),
                new Rule("no-gap-between-answers", (model, around) -> model.decidingGateways().stream()
                        .flatMap(gateway -> gaps(model, gateway))),
                new Rule("fits-one-screen", (model, around) -> model.stepsSeen() <= MOST_STEPS ? Stream.empty()
                        : Stream.of(model.stepsSeen() + " steps do not fit one screen; " + MOST_STEPS + " do")),
                new Rule("explained", (model, around) -> Stream.concat(Stream.of(model.process()),
                        model.steps("userTask").stream()).filter(node -> node.documentation().isEmpty())
                        .map(node -> node.shown() + " does not say why it is there")),
                new Rule("drawn", (model, around) -> undrawn(model)));
    }

    private static Stream<String> gaps(ProcessModel model, Node gateway) {
        var byDefault = gateway.element().getAttribute("default");
        var flows = model.flowsFrom(gateway);
        var conditions = flows.stream().filter(flow -> !flow.id().equals(byDefault)).toList();
        var bare = conditions.stream().filter(flow -> condition(flow).isBlank())
                .map(flow -> flow.id() + " has no condition and is not the default");
        var contradictory = flows.stream().filter(flow -> flow.id().equals(byDefault) && !condition(flow).isBlank())
                .map(flow -> flow.id() + " is the default and has a condition");
        var open = byDefault.isBlank() && !isYesAndNo(conditions)
                ? Stream.of(gateway.shown() + " has no default, so an answer may lead nowhere") : Stream.<String>empty();
        return Stream.of(bare, contradictory, open).flatMap(it -> it);
    }

    /** Two flows of which one says the opposite of the other leave no gap. */
    private static boolean isYesAndNo(List<Node> flows) {
        if (flows.size() != 2) {
            return false;
        }
        var one = condition(flows.get(0));
        var other = condition(flows.get(1));
        return opposite(one).equals(other) || opposite(other).equals(one);
    }

    private static String opposite(String condition) {
        return condition.startsWith("${") ? "${!" + condition.substring(2) : condition;
    }

    private static String condition(Node flow) {
        return flow.children("conditionExpression").map(Node::text).findFirst().orElse("");
    }

    private static Stream<String> undrawn(ProcessModel model) {
        var drawn = model.definitions().below().filter(it -> it.is("BPMNShape", "BPMNEdge"))
                .filter(it -> it.below().anyMatch(place -> place.is("Bounds", "waypoint")))
                .map(it -> it.element().getAttribute("bpmnElement")).toList();
        return Stream.of(model.steps(), model.frames(), model.flows()).flatMap(List::stream)
                .filter(node -> !drawn.contains(node.id())).map(node -> node.shown() + " is not drawn");
    }
}
