package org.homeward.duties.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.duties.DutyKind;
import org.homeward.duties.RaiseDuty;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Has capacity assessed, because somebody cannot decide about a referral themselves. */
@Component("doubtCapacity")
class DoubtCapacity implements JavaDelegate {

    private final RaiseDuty raiseDuty;

    DoubtCapacity(RaiseDuty raiseDuty) {
        this.raiseDuty = raiseDuty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        raiseDuty.raise(BusinessKey.journeyOf(execution), DutyKind.CAPACITY, "process:" + DutyVariables.process(execution),
                Optional.empty());
    }
}
