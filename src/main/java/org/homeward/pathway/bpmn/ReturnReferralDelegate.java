package org.homeward.pathway.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.pathway.ReturnReferral;
import org.springframework.stereotype.Component;

/** Writes down that the hub has sent the referral back to the ward. */
@Component("returnReferral")
class ReturnReferralDelegate implements JavaDelegate {

    private final ReturnReferral returnReferral;

    ReturnReferralDelegate(ReturnReferral returnReferral) {
        this.returnReferral = returnReferral;
    }

    @Override
    public void execute(DelegateExecution execution) {
        returnReferral.toTheWard(BusinessKey.journeyOf(execution));
    }
}
