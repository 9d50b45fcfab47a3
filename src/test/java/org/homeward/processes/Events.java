package org.homeward.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.homeward.house.RepositoryFiles;
import org.homeward.processes.Waits.Wait;

/** Everything that can happen to somebody who waits, in the models of some areas: each timer and each message, and where it leads. */
final class Events {

    private final Waits waits = new Waits();
    private final List<Path> files;

    /** @param areas folders of the models. Example: {@code discharge} */
    Events(String... areas) {
        files = Stream.of(areas).flatMap(area -> RepositoryFiles.under("processes/" + area).stream())
                .filter(file -> file.toString().endsWith(".bpmn")).toList();
    }

    Stream<Event> all() {
        return files.stream().map(file -> Bpmn.readModelFromFile(file.toFile())).flatMap(this::in);
    }

    private Stream<Event> in(BpmnModelInstance model) {
        var process = model.getModelElementsByType(Process.class).iterator().next().getId();
        var onTheBoundary = model.getModelElementsByType(BoundaryEvent.class).stream().map(event ->
                event(process, event, event.getAttachedTo(), event.cancelActivity()));
        var onTheWay = model.getModelElementsByType(IntermediateCatchEvent.class).stream().map(event ->
                event(process, event, whereItIsAwaited(event), true));
        var anywhere = model.getModelElementsByType(SubProcess.class).stream().filter(SubProcess::triggeredByEvent)
                .flatMap(inside -> inside.getChildElementsByType(StartEvent.class).stream()
                        .map(event -> event(process, event, somewhereIn(inside), event.isInterrupting())));
        return Stream.of(onTheBoundary, onTheWay, anywhere).flatMap(events -> events);
    }

    private Event event(String process, CatchEvent event, FlowNode where, boolean endsTheWait) {
        var message = event.getEventDefinitions().stream().filter(MessageEventDefinition.class::isInstance)
                .map(definition -> ((MessageEventDefinition) definition).getMessage().getName()).findFirst();
        return new Event(event.getId(), waits.at(process, where), message, endsTheWait,
                event.getOutgoing().stream().map(flow -> flow.getTarget().getId()).toList());
    }

    private static FlowNode whereItIsAwaited(IntermediateCatchEvent event) {
        return event.getIncoming().stream().map(flow -> flow.getSource()).filter(EventBasedGateway.class::isInstance).findFirst()
                .orElse(event);
    }

    /** The first place that somebody stays at in the scope for which an event sub-process listens, or in a frame of it. */
    private static FlowNode somewhereIn(SubProcess listening) {
        var scope = listening.getParentElement();
        return Stream.concat(staysIn(scope), scope.getChildElementsByType(SubProcess.class).stream()
                .filter(frame -> !frame.triggeredByEvent()).flatMap(Events::staysIn)).findFirst().orElseThrow();
    }

    private static Stream<FlowNode> staysIn(ModelElementInstance scope) {
        return Stream.of(UserTask.class, EventBasedGateway.class, IntermediateCatchEvent.class, CallActivity.class)
                .flatMap(type -> scope.getChildElementsByType(type).stream()).map(FlowNode.class::cast);
    }

    /**
     * Something that can happen.
     *
     * @param where       where somebody waits when it happens
     * @param message     empty for a timer
     * @param endsTheWait whether they do not wait there any more afterwards
     * @param leadsTo     what comes next
     */
    record Event(String element, Wait where, Optional<String> message, boolean endsTheWait, List<String> leadsTo) {

        @Override
        public String toString() {
            return where.process() + " " + element;
        }
    }
}
