package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.discharge.FailedDischargeProcess;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Starts process {@code failed-discharge} by its message, under the journey of the new stay. */
@Component
class EngineFailedDischargeProcess implements FailedDischargeProcess {

    private final RuntimeService runtime;

    EngineFailedDischargeProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(JourneyId journey) {
        runtime.createMessageCorrelation("discharge.failed").processInstanceBusinessKey(journey.value()).correlateStartMessage();
    }
}
