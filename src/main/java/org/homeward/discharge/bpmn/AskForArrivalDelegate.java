package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.AskForArrival;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Writes to whoever receives the person. */
@Component("askForArrival")
class AskForArrivalDelegate implements JavaDelegate {

    private final AskForArrival asking;

    AskForArrivalDelegate(AskForArrival asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asking.ask(BusinessKey.journeyOf(execution));
    }
}
