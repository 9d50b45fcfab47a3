package org.homeward.carepackage.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.carepackage.FollowHold;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Brings the hold in step with the stay and hands on what has to be done next. */
@Component("followHold")
class FollowHoldDelegate implements JavaDelegate {

    private final FollowHold followHold;

    FollowHoldDelegate(FollowHold followHold) {
        this.followHold = followHold;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = followHold.look(BusinessKey.journeyOf(execution), HoldVariables.carePackage(execution),
                HoldVariables.calledAt(execution), HoldVariables.slotDecided(execution));
        execution.setVariable(HoldVariables.HOLD_STEP, next.what().key());
        execution.setVariable(HoldVariables.LOOK_AGAIN_AT, next.lookAgainAt().toString());
    }
}
