package org.homeward.journey.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.homeward.engine.BusinessKey;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.JourneyNews;
import org.springframework.stereotype.Component;

/** Closes the journey with the outcome that the end event names, or that the variable named there holds. */
@Component("closeJourney")
class CloseJourneyDelegate implements JavaDelegate {

    private final CloseJourney closeJourney;

    CloseJourneyDelegate(CloseJourney closeJourney) {
        this.closeJourney = closeJourney;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = ((BaseElement) execution.getBpmnModelElementInstance()).getExtensionElements()
                .getElementsQuery().filterByType(CamundaProperties.class).singleResult().getCamundaProperties().stream()
                .filter(property -> "outcome".equals(property.getCamundaName())).findFirst().orElseThrow()
                .getCamundaValue();
        closeJourney.close(BusinessKey.journeyOf(execution), read(outcome, execution), JourneyNews.JOURNEY_CLOSED,
                "process:" + execution.getBpmnModelInstance().getModelElementsByType(Process.class).iterator().next().getId());
    }

    private static String read(String outcome, DelegateExecution execution) {
        return outcome.startsWith("${")
                ? String.valueOf(execution.getVariable(outcome.substring(2, outcome.length() - 1))) : outcome;
    }
}
