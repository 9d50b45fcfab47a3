package org.homeward.sourcing.bpmn;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.journey.JourneyId;
import org.homeward.sourcing.SourcingProcess;
import org.springframework.stereotype.Component;

/** Moves both processes by messages: under the journey's id, or under the offer's own reference, and never under both. */
@Component
class EngineSourcingProcess implements SourcingProcess {

    private final RuntimeService runtime;

    EngineSourcingProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void begin(String offer) {
        runtime.createMessageCorrelation("offer.made").processInstanceBusinessKey(offer).correlateStartMessage();
    }

    @Override
    public void tellOffer(String offer, String message) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(offer).correlateAllWithResult();
    }

    @Override
    public boolean tellJourney(JourneyId journey, String message) {
        return !runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value()).correlateAllWithResult().isEmpty();
    }

    @Override
    public void answered(JourneyId journey, int place) {
        runtime.createMessageCorrelation("offer.answered").processInstanceBusinessKey(journey.value())
                .localVariableEquals("offerPlace", place).correlateAllWithResult();
    }

    @Override
    public void ask(JourneyId journey, String message, String reference, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("reference", reference);
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value())
                .setVariablesToTriggeredScope(variables).correlateAllWithResult();
    }
}
