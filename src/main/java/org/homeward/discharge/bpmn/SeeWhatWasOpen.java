package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.AtLeaving;
import org.homeward.engine.BusinessKey;
import org.homeward.journey.Journeys;
import org.springframework.stereotype.Component;

/** Looks up with which pathway the person left, and whether something that matters at home was not ready then. */
@Component("seeWhatWasOpen")
class SeeWhatWasOpen implements JavaDelegate {

    private final AtLeaving atLeaving;
    private final Journeys journeys;

    SeeWhatWasOpen(AtLeaving atLeaving, Journeys journeys) {
        this.atLeaving = atLeaving;
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        atLeaving.tell(journey);
        LeavingVariables.openAtLeaving(execution, !atLeaving.stillOpen(journey).isEmpty());
        LeavingVariables.pathway(execution, journeys.find(journey).orElseThrow());
    }
}
