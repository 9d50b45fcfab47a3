package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.sourcing.EndCare;
import org.springframework.stereotype.Component;

/** Ends the care of a bed whose person goes home with nothing new. */
@Component("endCareInBed")
class EndCareInBed implements JavaDelegate {

    private final EndCare endCare;

    EndCareInBed(EndCare endCare) {
        this.endCare = endCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endCare.leftBed(BusinessKey.journeyOf(execution));
    }
}
