package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.SeeToTurnedAway;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Tells ward and hub that somebody was turned away at the door. */
@Component("tellOfTurnedAway")
class TellOfTurnedAway implements JavaDelegate {

    private final SeeToTurnedAway turnedAway;

    TellOfTurnedAway(SeeToTurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    public void execute(DelegateExecution execution) {
        turnedAway.tell(BusinessKey.journeyOf(execution));
    }
}
