package org.homeward.sourcing.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.sourcing.EndInterim;
import org.springframework.stereotype.Component;

/** Ends the search with what was arranged for now. */
@Component("noCapacity")
class NoCapacityDelegate implements JavaDelegate {

    private final EndInterim endInterim;

    NoCapacityDelegate(EndInterim endInterim) {
        this.endInterim = endInterim;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endInterim.arranged(BusinessKey.journeyOf(execution));
    }
}
