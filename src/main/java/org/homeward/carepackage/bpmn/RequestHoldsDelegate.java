package org.homeward.carepackage.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.carepackage.RequestHolds;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Asks for every care package of the person who was admitted to be put on hold. */
@Component("requestHolds")
class RequestHoldsDelegate implements JavaDelegate {

    private final RequestHolds requestHolds;

    RequestHoldsDelegate(RequestHolds requestHolds) {
        this.requestHolds = requestHolds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requestHolds.of(BusinessKey.journeyOf(execution));
    }
}
