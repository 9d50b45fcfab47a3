package org.homeward.carepackage.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.carepackage.FollowHold;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Tells the hub’s leads by mail that somebody is at home and their care is not known to come. */
@Component("tellOfMissingCare")
class TellOfMissingCare implements JavaDelegate {

    private final FollowHold followHold;

    TellOfMissingCare(FollowHold followHold) {
        this.followHold = followHold;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followHold.tellOfAlarm(BusinessKey.journeyOf(execution), HoldVariables.carePackage(execution));
    }
}
