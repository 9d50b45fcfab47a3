package org.homeward.duties.bpmn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.homeward.duties.EndDuty;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Ends a duty as the end event says: its outcome, its own message, and what it tells also. */
@Component("endDuty")
class EndDutyDelegate implements JavaDelegate {

    private static final String TOLD_TO_NOBODY = "duty.closed";

    private final EndDuty endDuty;

    EndDutyDelegate(EndDuty endDuty) {
        this.endDuty = endDuty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var end = (EndEvent) execution.getBpmnModelElementInstance();
        endDuty.end(BusinessKey.journeyOf(execution), DutyVariables.duty(execution), DutyVariables.process(execution),
                new EndDuty.Ending(property(end, "outcome").orElseThrow(), end.getName()), messages(end));
    }

    private static List<String> messages(EndEvent end) {
        var own = ((MessageEventDefinition) end.getEventDefinitions().iterator().next()).getMessage().getName();
        return Stream.concat(Stream.of(own), property(end, "tellsAlso").stream())
                .filter(message -> !message.equals(TOLD_TO_NOBODY)).toList();
    }

    private static Optional<String> property(EndEvent end, String name) {
        return end.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).singleResult()
                .getCamundaProperties().stream().filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue).findFirst();
    }
}
