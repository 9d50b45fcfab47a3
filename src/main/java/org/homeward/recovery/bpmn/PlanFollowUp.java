package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.EndRecovery;
import org.springframework.stereotype.Component;

/** Works out when the question of day 91 is asked. */
@Component("planFollowUp")
class PlanFollowUp implements JavaDelegate {

    private final EndRecovery endRecovery;

    PlanFollowUp(EndRecovery endRecovery) {
        this.endRecovery = endRecovery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RecoveryVariables.followUpAt(execution, endRecovery.followUpAt(BusinessKey.journeyOf(execution)));
    }
}
