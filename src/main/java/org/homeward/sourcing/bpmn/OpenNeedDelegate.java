package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.sourcing.OpenNeed;
import org.springframework.stereotype.Component;

/** Writes down what care is looked for. */
@Component("openNeed")
class OpenNeedDelegate implements JavaDelegate {

    private final OpenNeed openNeed;

    OpenNeedDelegate(OpenNeed openNeed) {
        this.openNeed = openNeed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openNeed.open(BusinessKey.journeyOf(execution), SourcingVariables.purpose(execution));
    }
}
