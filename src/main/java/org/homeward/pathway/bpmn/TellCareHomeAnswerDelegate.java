package org.homeward.pathway.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.pathway.HearCareHome;
import org.springframework.stereotype.Component;

/** Tells the journey that the care home has answered; the rules are asked again. */
@Component("tellCareHomeAnswer")
class TellCareHomeAnswerDelegate implements JavaDelegate {

    private final HearCareHome hearCareHome;

    TellCareHomeAnswerDelegate(HearCareHome hearCareHome) {
        this.hearCareHome = hearCareHome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearCareHome.heard(BusinessKey.journeyOf(execution), "process:care-home-return-" + execution.getProcessInstanceId());
    }
}
