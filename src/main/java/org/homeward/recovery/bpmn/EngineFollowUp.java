package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.journey.JourneyId;
import org.homeward.recovery.FollowUp;
import org.springframework.stereotype.Component;

/** Starts process {@code day-91} under the journey's id, once. */
@Component
class EngineFollowUp implements FollowUp {

    private final RuntimeService runtime;

    EngineFollowUp(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void begin(JourneyId journey) {
        if (runtime.createProcessInstanceQuery().processDefinitionKey("day-91").processInstanceBusinessKey(journey.value()).count() == 0) {
            runtime.createMessageCorrelation("recovery.ended").processInstanceBusinessKey(journey.value()).correlateStartMessage();
        }
    }
}
