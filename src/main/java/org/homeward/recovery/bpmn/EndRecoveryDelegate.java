package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.EndRecovery;
import org.springframework.stereotype.Component;

/** Ends recovery support with its outcome. */
@Component("endRecovery")
class EndRecoveryDelegate implements JavaDelegate {

    private final EndRecovery endRecovery;

    EndRecoveryDelegate(EndRecovery endRecovery) {
        this.endRecovery = endRecovery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RecoveryVariables.ended(execution, endRecovery.end(BusinessKey.journeyOf(execution)));
    }
}
