package org.homeward.pathway.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.journey.JourneyId;
import org.homeward.pathway.CareHomeProcess;
import org.springframework.stereotype.Component;

/** Starts and tells process {@code care-home-return} by messages under the journey's id. */
@Component
class EngineCareHomeProcess implements CareHomeProcess {

    private final RuntimeService runtime;

    EngineCareHomeProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void ask(JourneyId journey) {
        if (runtime.createProcessInstanceQuery().processDefinitionKey("care-home-return").processInstanceBusinessKey(journey.value())
                .count() == 0) {
            runtime.createMessageCorrelation("careHome.returnAsked").processInstanceBusinessKey(journey.value())
                    .correlateStartMessage();
        }
    }

    @Override
    public void answered(JourneyId journey) {
        runtime.createMessageCorrelation("careHome.answered").processInstanceBusinessKey(journey.value()).correlateAllWithResult();
    }
}
