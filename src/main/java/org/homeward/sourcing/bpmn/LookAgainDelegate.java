package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.sourcing.EndInterim;
import org.springframework.stereotype.Component;

/** Lets everybody be asked once more. */
@Component("lookAgainForCare")
class LookAgainDelegate implements JavaDelegate {

    private final EndInterim endInterim;

    LookAgainDelegate(EndInterim endInterim) {
        this.endInterim = endInterim;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endInterim.lookAgain(BusinessKey.journeyOf(execution));
    }
}
