package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.journey.Journeys;
import org.springframework.stereotype.Component;

/** Looks up which pathway was agreed: it decides what has to be ready. */
@Component("seeWhereTo")
class SeeWhereTo implements JavaDelegate {

    private final Journeys journeys;

    SeeWhereTo(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LeavingVariables.pathway(execution, journeys.find(BusinessKey.journeyOf(execution)).orElseThrow());
    }
}
