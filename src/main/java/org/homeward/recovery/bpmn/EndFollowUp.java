package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.EndRecovery;
import org.springframework.stereotype.Component;

/** Ends the question of day 91. */
@Component("endFollowUp")
class EndFollowUp implements JavaDelegate {

    private final EndRecovery endRecovery;

    EndFollowUp(EndRecovery endRecovery) {
        this.endRecovery = endRecovery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endRecovery.followedUp(BusinessKey.journeyOf(execution));
    }
}
