package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.discharge.ArrivalProcess;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Tells process {@code safe-arrival} by message under the journey's id. */
@Component
class EngineArrivalProcess implements ArrivalProcess {

    private final RuntimeService runtime;

    EngineArrivalProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void confirmed(JourneyId journey) {
        runtime.createMessageCorrelation("arrival.confirmed").processInstanceBusinessKey(journey.value()).correlateAllWithResult();
    }
}
