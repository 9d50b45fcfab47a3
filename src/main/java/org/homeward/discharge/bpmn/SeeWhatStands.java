package org.homeward.discharge.bpmn;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.springframework.stereotype.Component;

/** After a discharge that was cancelled the agreed pathway stands; news, or a worse condition, has it selected anew. */
@Component("seeWhatStands")
class SeeWhatStands implements JavaDelegate {

    private static final Set<Stage> HAD_LEFT = EnumSet.of(Stage.LEFT, Stage.RECOVERING);

    private final Journeys journeys;

    SeeWhatStands(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = journeys.find(BusinessKey.journeyOf(execution)).orElseThrow();
        LeavingVariables.pathwayStands(execution, HAD_LEFT.contains(journey.stage()) && journey.pathway().isPresent());
    }
}
