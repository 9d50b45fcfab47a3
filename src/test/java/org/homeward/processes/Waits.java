package org.homeward.processes;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.homeward.house.RepositoryFiles;

/** Every place in every model where somebody's journey can wait, read from the models themselves, and how one gets there. */
final class Waits {

    private static final String SPINE = "discharge-to-assess";

    private final Map<String, BpmnModelInstance> models = new TreeMap<>();
    private final Map<String, List<Call>> ways;

    Waits() {
        RepositoryFiles.under("processes").stream().filter(file -> file.toString().endsWith(".bpmn"))
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .forEach(model -> models.put(model.getModelElementsByType(Process.class).iterator().next().getId(), model));
        ways = waysFromTheSpine();
    }

    Stream<Wait> all() {
        return models.entrySet().stream().flatMap(model -> waitsIn(model.getValue()).map(node -> at(model.getKey(), node)));
    }

    /** Any place of a process, as somewhere to bring people. */
    Wait at(String process, FlowNode node) {
        return new Wait(process, node.getId(), frameOf(node), ways.getOrDefault(process, List.of()), isCalled(models.get(process)));
    }

    private static Stream<FlowNode> waitsIn(BpmnModelInstance model) {
        return Stream.of(UserTask.class, ReceiveTask.class, IntermediateCatchEvent.class, EventBasedGateway.class)
                .flatMap(type -> model.getModelElementsByType(type).stream()).map(FlowNode.class::cast)
                .filter(node -> node.getIncoming().stream().noneMatch(flow -> flow.getSource() instanceof EventBasedGateway));
    }

    private static Optional<String> frameOf(FlowNode node) {
        return node.getParentElement() instanceof SubProcess frame ? Optional.of(frame.getId()) : Optional.empty();
    }

    private static boolean isCalled(BpmnModelInstance model) {
        var process = model.getModelElementsByType(Process.class).iterator().next();
        return process.getChildElementsByType(StartEvent.class).stream().allMatch(start -> start.getEventDefinitions().isEmpty());
    }

    /** The calls that lead from the spine to each process, the shortest way first found. */
    private Map<String, List<Call>> waysFromTheSpine() {
        var found = new HashMap<String, List<Call>>(Map.of(SPINE, List.of()));
        var next = new ArrayDeque<>(Set.of(SPINE));
        while (!next.isEmpty()) {
            var process = next.poll();
            for (var call : models.get(process).getModelElementsByType(CallActivity.class)) {
                if (!found.containsKey(call.getCalledElement())) {
                    found.put(call.getCalledElement(), Stream.concat(found.get(process).stream(),
                            Stream.of(new Call(call.getId(), call.getCalledElement()))).toList());
                    next.add(call.getCalledElement());
                }
            }
        }
        return found;
    }

    /**
     * One place to wait.
     *
     * @param frame  the sub-process within which it stands
     * @param way    the calls that lead there from the spine; none for the spine itself and for what runs beside it
     * @param called whether the process is one that is called
     */
    record Wait(String process, String element, Optional<String> frame, List<Call> way, boolean called) {

        boolean isOnTheSpine() {
            return called || process.equals(SPINE);
        }

        boolean isAfterLeaving() {
            return way.stream().anyMatch(call -> call.process().equals("at-home"));
        }

        @Override
        public String toString() {
            return process + " " + element;
        }
    }

    /** @param element the call activity */
    record Call(String element, String process) {
    }
}
