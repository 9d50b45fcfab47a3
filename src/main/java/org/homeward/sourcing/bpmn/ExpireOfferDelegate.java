package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.sourcing.ExpireOffer;
import org.springframework.stereotype.Component;

/** Closes an offer that was not answered in time. */
@Component("expireOffer")
class ExpireOfferDelegate implements JavaDelegate {

    private final ExpireOffer expireOffer;

    ExpireOfferDelegate(ExpireOffer expireOffer) {
        this.expireOffer = expireOffer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expireOffer.expire(SourcingVariables.offer(execution));
    }
}
