package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.ExtendRecovery;
import org.springframework.stereotype.Component;

/** Tells that support was not closed after its six weeks. */
@Component("tellOfOverrun")
class TellOfOverrun implements JavaDelegate {

    private final ExtendRecovery extendRecovery;

    TellOfOverrun(ExtendRecovery extendRecovery) {
        this.extendRecovery = extendRecovery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extendRecovery.overrun(BusinessKey.journeyOf(execution));
    }
}
