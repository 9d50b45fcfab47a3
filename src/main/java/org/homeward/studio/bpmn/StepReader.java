package org.homeward.studio.bpmn;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.homeward.studio.Step;
import org.homeward.studio.Step.Kind;
import org.homeward.studio.Step.Onward;

/** Tells a picture in words: every named step from left to right, with what its owner wrote and where it goes on. */
final class StepReader {

    private final BpmnModelInstance model;

    StepReader(BpmnModelInstance model) {
        this.model = model;
    }

    List<Step> steps(String processId) {
        var left = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() != null)
                .collect(Collectors.toMap(shape -> shape.getBpmnElement().getId(),
                        shape -> shape.getBounds().getX(), (one, other) -> one));
        return model.getModelElementsByType(FlowNode.class).stream().filter(node -> named(node) && isIn(node, processId))
                .sorted(Comparator.comparing(StepReader::insideAnException)
                        .thenComparing(node -> left.getOrDefault(node.getId(), Double.MAX_VALUE)))
                .map(StepReader::step).toList();
    }

    private static Step step(FlowNode node) {
        return new Step(node.getId(), node.getName().strip(), kind(node), documentation(node),
                node instanceof CallActivity call ? Optional.ofNullable(call.getCalledElement()) : Optional.empty(),
                node.getOutgoing().stream().map(StepReader::onward).toList());
    }

    private static Onward onward(SequenceFlow flow) {
        return new Onward(Optional.ofNullable(flow.getName()).map(String::strip).filter(name -> !name.isEmpty()),
                Objects.requireNonNullElse(flow.getTarget().getName(), "the next step"));
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof StartEvent start) {
            return start.getParentElement() instanceof SubProcess ? Kind.EXCEPTION : Kind.START;
        }
        if (node instanceof EndEvent) {
            return Kind.END;
        }
        if (node instanceof BoundaryEvent || node instanceof SubProcess) {
            return Kind.EXCEPTION;
        }
        if (node instanceof Gateway) {
            return node.getOutgoing().size() < 2 ? Kind.MEETING
                    : node instanceof ExclusiveGateway ? Kind.QUESTION : Kind.BESIDE;
        }
        return task(node);
    }

    private static Kind task(FlowNode node) {
        if (node instanceof UserTask) {
            return Kind.PERSON;
        }
        if (node instanceof CallActivity) {
            return Kind.PROCESS;
        }
        if (node instanceof BusinessRuleTask) {
            return Kind.DECISION;
        }
        if (node instanceof SendTask) {
            return Kind.MESSAGE;
        }
        return node instanceof CatchEvent || node instanceof ReceiveTask ? Kind.WAIT : Kind.AUTOMATIC;
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream().map(text -> text.getTextContent().strip())
                .collect(Collectors.joining(" "));
    }

    private static boolean named(FlowNode node) {
        return node.getName() != null && !node.getName().isBlank();
    }

    private static boolean insideAnException(FlowNode node) {
        return node instanceof SubProcess || node.getParentElement() instanceof SubProcess;
    }

    private boolean isIn(FlowNode node, String processId) {
        var parent = node.getParentElement();
        while (parent instanceof SubProcess) {
            parent = parent.getParentElement();
        }
        return parent instanceof org.camunda.bpm.model.bpmn.instance.Process process
                && process.getId().equals(processId);
    }
}
