package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.sourcing.MakeOffers;
import org.springframework.stereotype.Component;

/** Asks the next providers and hands on how many they are. */
@Component("makeOffers")
class MakeOffersDelegate implements JavaDelegate {

    private final MakeOffers makeOffers;

    MakeOffersDelegate(MakeOffers makeOffers) {
        this.makeOffers = makeOffers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SourcingVariables.made(execution, makeOffers.make(BusinessKey.journeyOf(execution), SourcingVariables.ring(execution),
                SourcingVariables.offersAtOnce(execution), SourcingVariables.answerWithinHours(execution)));
    }
}
