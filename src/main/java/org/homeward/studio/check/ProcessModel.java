package org.homeward.studio.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One process as the process owner drew it, with the file that it stands in. */
record ProcessModel(Path file, Node definitions) {

    private static final Set<String> STEPS = Set.of("startEvent", "endEvent", "intermediateCatchEvent",
            "intermediateThrowEvent", "boundaryEvent", "task", "userTask", "serviceTask", "sendTask", "receiveTask",
            "manualTask", "scriptTask", "businessRuleTask", "callActivity", "exclusiveGateway", "parallelGateway",
            "inclusiveGateway", "eventBasedGateway", "complexGateway");

    /** @throws UnreadableModel when it is no XML */
    static ProcessModel read(Path file, byte[] xml) {
        return new ProcessModel(file, new Node(PlainXml.read(xml).getDocumentElement()));
    }

    String basename() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    Node process() {
        return processes().findFirst().orElseThrow(() -> new IllegalArgumentException(file + " has no process"));
    }

    Stream<Node> processes() {
        return definitions.children("process");
    }

    /** Every event, task, call and gateway, also inside sub-processes; the frames themselves are not steps. */
    List<Node> steps() {
        return process().below().filter(it -> !it.isCamundas() && STEPS.contains(it.tag())).toList();
    }

    List<Node> steps(String... tags) {
        return steps().stream().filter(it -> it.is(tags)).toList();
    }

    /** How many steps a reader meets on the way: what stands beside it for an event that may come at any time is met as one. */
    long stepsSeen() {
        var beside = frames().stream().filter(Node::isEventSubProcess).toList();
        var within = beside.stream().flatMap(Node::below).filter(it -> !it.isCamundas() && STEPS.contains(it.tag())).count();
        return steps().size() - within + beside.size();
    }

    List<Node> frames() {
        return process().below().filter(it -> it.is("subProcess", "transaction")).toList();
    }

    List<Node> flows() {
        return process().below().filter(it -> it.is("sequenceFlow")).toList();
    }

    List<Node> flowsFrom(Node step) {
        return flows().stream().filter(it -> it.element().getAttribute("sourceRef").equals(step.id())).toList();
    }

    List<Node> flowsTo(Node step) {
        return flows().stream().filter(it -> it.element().getAttribute("targetRef").equals(step.id())).toList();
    }

    /** Gateways where one way out of several is taken, so that they ask a question. */
    List<Node> decidingGateways() {
        return steps("exclusiveGateway", "inclusiveGateway").stream().filter(it -> flowsFrom(it).size() > 1).toList();
    }

    /** Steps where a journey waits for somebody or something outside. */
    List<Node> waits() {
        return steps("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway").stream()
                .filter(it -> !followsAnEventBasedGateway(it)).toList();
    }

    private boolean followsAnEventBasedGateway(Node step) {
        return flowsTo(step).stream().map(it -> it.element().getAttribute("sourceRef"))
                .anyMatch(source -> steps("eventBasedGateway").stream().anyMatch(it -> it.id().equals(source)));
    }

    /** The start of the process itself, not of one of its event sub-processes. */
    Node start() {
        return process().children("startEvent").findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " has no start"));
    }

    /** Started by another process and not by a message or a timer. */
    boolean isCalled() {
        return process().children("startEvent").allMatch(it -> it.children()
                .noneMatch(definition -> definition.tag().endsWith("EventDefinition")));
    }

    /** The name of the message that an event or task sends or waits for. */
    Optional<String> messageOf(Node step) {
        var reference = step.attribute("messageRef").or(() -> step.children("messageEventDefinition")
                .flatMap(it -> it.attribute("messageRef").stream()).findFirst());
        return reference.flatMap(id -> definitions.children("message").filter(it -> it.id().equals(id))
                .map(Node::name).findFirst());
    }
}
