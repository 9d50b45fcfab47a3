package org.homeward.duties.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.duties.NoteDuty;
import org.homeward.duties.TellHousing;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Refers the person to the housing authority of their choice: it is noted, and the authority is mailed. */
@Component("referToHousing")
class ReferToHousing implements JavaDelegate {

    private final NoteDuty noteDuty;
    private final TellHousing tellHousing;

    ReferToHousing(NoteDuty noteDuty, TellHousing tellHousing) {
        this.noteDuty = noteDuty;
        this.tellHousing = tellHousing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        noteDuty.referred(journey, DutyVariables.process(execution));
        tellHousing.referred(journey, DutyVariables.duty(execution));
    }
}
