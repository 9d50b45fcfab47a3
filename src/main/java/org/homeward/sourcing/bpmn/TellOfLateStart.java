package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.sourcing.ExpireOffer;
import org.springframework.stereotype.Component;

/** Tells the brokers that the chosen provider has not said when it begins. */
@Component("tellOfLateStart")
class TellOfLateStart implements JavaDelegate {

    private final ExpireOffer expireOffer;

    TellOfLateStart(ExpireOffer expireOffer) {
        this.expireOffer = expireOffer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expireOffer.tellOfLateStart(SourcingVariables.offer(execution));
    }
}
