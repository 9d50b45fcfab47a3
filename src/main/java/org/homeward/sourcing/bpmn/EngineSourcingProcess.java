package org.homeward.sourcing.bpmn;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.homeward.journey.JourneyId;
import org.homeward.sourcing.CareOffer;
import org.homeward.sourcing.SourcingProcess;
import org.springframework.stereotype.Component;

/** Moves both processes by messages: under the journey's id, or under the offer's own reference, and never under both. */
@Component
class EngineSourcingProcess implements SourcingProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OfferTaskQuery offerTasks;

    EngineSourcingProcess(RuntimeService runtime, TaskService tasks, OfferTaskQuery offerTasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.offerTasks = offerTasks;
    }

    @Override
    public void begin(String offer) {
        runtime.createMessageCorrelation("offer.made").processInstanceBusinessKey(offer).correlateStartMessage();
    }

    @Override
    public void tellOffer(String offer, String message) {
        tellOffer(offer, message, Map.of());
    }

    @Override
    public void tellOffer(String offer, String message, Map<String, Object> more) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(offer).setVariables(more).correlateAllWithResult();
    }

    @Override
    public boolean tellJourney(JourneyId journey, String message) {
        return !runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value()).correlateAllWithResult().isEmpty();
    }

    @Override
    public void answered(JourneyId journey, CareOffer offer) {
        runtime.createMessageCorrelation("offer.answered").processInstanceBusinessKey(journey.value())
                .localVariableEquals("offerPlace", offer.place()).localVariableEquals("offerRound", offer.round()).correlateAllWithResult();
    }

    @Override
    public void giveAsWell(String offer, String form, String team) {
        offerTasks.of(offer, form).ifPresent(task -> tasks.addCandidateGroup(task.getId(), team));
    }

    @Override
    public void ask(JourneyId journey, String message, String reference, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("reference", reference);
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value())
                .setVariablesToTriggeredScope(variables).correlateAllWithResult();
    }
}
