package org.homeward.duties.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.duties.NoteDuty;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Notes that nobody has answered in the time that is set for it. */
@Component("noteDutyLate")
class NoteDutyLate implements JavaDelegate {

    private final NoteDuty noteDuty;

    NoteDutyLate(NoteDuty noteDuty) {
        this.noteDuty = noteDuty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteDuty.late(BusinessKey.journeyOf(execution), DutyVariables.duty(execution), DutyVariables.process(execution));
    }
}
