package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.sourcing.PutOffer;
import org.springframework.stereotype.Component;

/** Writes to the provider and hands on until when it can answer. */
@Component("putOffer")
class PutOfferDelegate implements JavaDelegate {

    private final PutOffer putOffer;

    PutOfferDelegate(PutOffer putOffer) {
        this.putOffer = putOffer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SourcingVariables.put(execution, putOffer.put(SourcingVariables.offer(execution)));
    }
}
