package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.ExtendRecovery;
import org.springframework.stereotype.Component;

/** Writes down until when support goes on, and tells whoever has to know. */
@Component("extendRecovery")
class ExtendRecoveryDelegate implements JavaDelegate {

    private final ExtendRecovery extendRecovery;

    ExtendRecoveryDelegate(ExtendRecovery extendRecovery) {
        this.extendRecovery = extendRecovery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RecoveryVariables.closeBy(execution, extendRecovery.extend(BusinessKey.journeyOf(execution)));
    }
}
