package org.homeward.admission.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.homeward.admission.AdmissionProcess;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Component;

/** Starts process {@code admission} by message {@code person.admitted}, under the journey's id. */
@Component
class EngineAdmissionProcess implements AdmissionProcess {

    private final RuntimeService runtime;

    EngineAdmissionProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(JourneyId journey) {
        runtime.createMessageCorrelation("person.admitted").processInstanceBusinessKey(journey.value())
                .correlateStartMessage();
    }
}
