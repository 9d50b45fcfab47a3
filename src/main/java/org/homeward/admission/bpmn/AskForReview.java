package org.homeward.admission.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Asks the ward for the first review of somebody who has just arrived: message {@code review.due} under the same journey id. */
@Component("askForReview")
class AskForReview implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("review.due")
                .processInstanceBusinessKey(BusinessKey.journeyOf(execution).value()).correlateStartMessage();
    }
}
