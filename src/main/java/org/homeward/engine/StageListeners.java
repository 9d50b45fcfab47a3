package org.homeward.engine;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves a journey to the stage that the element it enters names. */
@Component
class StageListeners {

    private final ObjectProvider<Journeys> journeys;
    private final Clock clock;

    StageListeners(ObjectProvider<Journeys> journeys, Clock clock) {
        this.journeys = journeys;
        this.clock = clock;
    }

    ExecutionListener entering(Stage stage) {
        return execution -> BusinessKey.of(execution)
                .ifPresent(journey -> journeys.getObject().enter(journey, stage, clock.instant()));
    }
}
