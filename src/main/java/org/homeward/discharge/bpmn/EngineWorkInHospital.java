package org.homeward.discharge.bpmn;

import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.discharge.WorkInHospital;
import org.homeward.journey.JourneyId;
import org.homeward.journey.JourneyNews;
import org.springframework.stereotype.Component;

/** Ends processes that are about somebody in a hospital bed as the end of the journey would; all others go on. */
@Component
class EngineWorkInHospital implements WorkInHospital {

    private static final Set<String> IN_HOSPITAL = Set.of("admission", "bed-review", "clinician-decision");

    private final RuntimeService runtime;

    EngineWorkInHospital(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void end(JourneyId journey) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(journey.value()).processDefinitionKeyIn(IN_HOSPITAL.toArray(String[]::new))
                .list().forEach(run -> runtime.createMessageCorrelation(JourneyNews.JOURNEY_CLOSED).processInstanceId(run.getId())
                        .correlateAllWithResult());
    }
}
