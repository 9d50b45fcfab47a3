package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.CheckReadiness;
import org.homeward.engine.BusinessKey;
import org.homeward.journey.Journey;
import org.homeward.journey.Journeys;
import org.springframework.stereotype.Component;

/** Looks up what is known already, so that nobody is asked for it again. */
@Component("seeWhatIsOpen")
class SeeWhatIsOpen implements JavaDelegate {

    private final CheckReadiness readiness;
    private final Journeys journeys;

    SeeWhatIsOpen(CheckReadiness readiness, Journeys journeys) {
        this.readiness = readiness;
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        LeavingVariables.known(execution, readiness.facts(journey));
        LeavingVariables.pathwayIsAgreed(execution, journeys.find(journey).flatMap(Journey::pathway).isPresent());
    }
}
