package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.sourcing.HearQuestions;
import org.springframework.stereotype.Component;

/** Lets a care home assess the person, or tells it that it may not. */
@Component("settleConsent")
class SettleConsent implements JavaDelegate {

    private final HearQuestions hearQuestions;

    SettleConsent(HearQuestions hearQuestions) {
        this.hearQuestions = hearQuestions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearQuestions.consented(BusinessKey.journeyOf(execution), SourcingVariables.reference(execution));
    }
}
