package org.homeward.flow.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.flow.DelayProcess;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Starts process {@code delay-escalation} by message, for one person and for one partner's managers. */
@Component
class EngineDelayProcess implements DelayProcess {

    private final RuntimeService runtime;

    EngineDelayProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void look(JourneyId journey) {
        runtime.createMessageCorrelation("delay.found").processInstanceBusinessKey(journey.value()).correlateStartMessage();
    }

    @Override
    public void askManagers(JourneyId journey, String organisation) {
        runtime.createMessageCorrelation("managers.asked").processInstanceBusinessKey(journey.value())
                .setVariable(DelayVariables.ORGANISATION, organisation).correlateStartMessage();
    }
}
