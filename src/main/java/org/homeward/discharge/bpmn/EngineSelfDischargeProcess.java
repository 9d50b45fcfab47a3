package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.discharge.SelfDischargeProcess;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Starts process {@code self-discharge} by its message under the journey's id, once. */
@Component
class EngineSelfDischargeProcess implements SelfDischargeProcess {

    private final RuntimeService runtime;

    EngineSelfDischargeProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void begin(JourneyId journey) {
        if (runtime.createProcessInstanceQuery().processDefinitionKey("self-discharge").processInstanceBusinessKey(journey.value()).count() == 0) {
            runtime.createMessageCorrelation("selfDischarge.recorded").processInstanceBusinessKey(journey.value()).correlateStartMessage();
        }
    }
}
