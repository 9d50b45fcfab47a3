package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.CloseStay;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Closes the stay once the ward has made the last checks. */
@Component("closeStay")
class CloseStayDelegate implements JavaDelegate {

    private final CloseStay closeStay;

    CloseStayDelegate(CloseStay closeStay) {
        this.closeStay = closeStay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeStay.close(BusinessKey.journeyOf(execution));
    }
}
