package org.homeward.discharge.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.homeward.discharge.AskAfterSelfDischarged;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Ends the asking after somebody who left on their own decision; where nobody has to ask any more, the end event says why. */
@Component("endAskingAfter")
class EndAskingAfter implements JavaDelegate {

    private final AskAfterSelfDischarged asking;

    EndAskingAfter(AskAfterSelfDischarged asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        because((BaseElement) execution.getBpmnModelElementInstance()).ifPresentOrElse(why -> asking.notNeeded(journey, why),
                () -> asking.lookedAfter(journey));
    }

    private static Optional<String> because(BaseElement end) {
        return Optional.ofNullable(end.getExtensionElements()).stream()
                .flatMap(it -> it.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(it -> it.getCamundaProperties().stream()).filter(it -> "because".equals(it.getCamundaName()))
                .map(CamundaProperty::getCamundaValue).findFirst();
    }
}
