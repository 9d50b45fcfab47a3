package org.homeward.duties.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.duties.NoteDuty;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Notes that the person was referred to the housing authority of their choice. */
@Component("referToHousing")
class ReferToHousing implements JavaDelegate {

    private final NoteDuty noteDuty;

    ReferToHousing(NoteDuty noteDuty) {
        this.noteDuty = noteDuty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteDuty.referred(BusinessKey.journeyOf(execution), DutyVariables.process(execution));
    }
}
