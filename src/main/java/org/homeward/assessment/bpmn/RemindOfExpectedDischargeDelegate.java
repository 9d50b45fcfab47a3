package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.RemindOfExpectedDischarge;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Tells that the expected day of discharge is still missing. */
@Component("remindOfExpectedDischarge")
class RemindOfExpectedDischargeDelegate implements JavaDelegate {

    private final RemindOfExpectedDischarge remind;

    RemindOfExpectedDischargeDelegate(RemindOfExpectedDischarge remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.remind(BusinessKey.journeyOf(execution));
    }
}
