package org.homeward.duties.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.duties.NoteDuty;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Tells that the destination is not safe, or not yet known to be. */
@Component("blockDestination")
class BlockDestination implements JavaDelegate {

    private final NoteDuty noteDuty;

    BlockDestination(NoteDuty noteDuty) {
        this.noteDuty = noteDuty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteDuty.destinationUnsafe(BusinessKey.journeyOf(execution), DutyVariables.duty(execution),
                DutyVariables.process(execution));
    }
}
