package org.homeward.flow.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.flow.LookAtDelays;
import org.springframework.stereotype.Component;

/** Begins once for everybody who is delayed. */
@Component("lookAtDelays")
class LookAtDelaysDelegate implements JavaDelegate {

    private final LookAtDelays lookAtDelays;

    LookAtDelaysDelegate(LookAtDelays lookAtDelays) {
        this.lookAtDelays = lookAtDelays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lookAtDelays.everybody();
    }
}
