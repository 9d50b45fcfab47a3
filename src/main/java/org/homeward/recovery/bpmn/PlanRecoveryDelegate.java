package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.PlanRecovery;
import org.springframework.stereotype.Component;

/** Plans the reviews of somebody who has left, or goes on with the plan that they have. */
@Component("planRecovery")
class PlanRecoveryDelegate implements JavaDelegate {

    private final PlanRecovery planRecovery;

    PlanRecoveryDelegate(PlanRecovery planRecovery) {
        this.planRecovery = planRecovery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        planRecovery.plan(journey, RecoveryVariables.pathway(execution));
        execution.setVariable("nursingAccepted", planRecovery.nursingAccepted(journey));
        RecoveryVariables.closeBy(execution, planRecovery.freeUntil(journey));
    }
}
