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

    /** The ward asks about the referral, so its doctor leads the decision. */
    private static final String WHO_ASKED = "ward-staff";

    private final RaiseDuty raiseDuty;

    DoubtCapacity(RaiseDuty raiseDuty) {
        this.raiseDuty = raiseDuty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        raiseDuty.raise(BusinessKey.journeyOf(execution), DutyKind.CAPACITY, "process:" + DutyVariables.process(execution),
                Optional.empty(), Optional.of(WHO_ASKED));
    }
}
