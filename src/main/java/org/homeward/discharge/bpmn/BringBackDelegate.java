package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.SeeToTurnedAway;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Takes the discharge back of somebody who was turned away at the door and is in hospital again. */
@Component("bringBack")
class BringBackDelegate implements JavaDelegate {

    private final SeeToTurnedAway turnedAway;

    BringBackDelegate(SeeToTurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    public void execute(DelegateExecution execution) {
        turnedAway.bringBack(BusinessKey.journeyOf(execution));
    }
}
