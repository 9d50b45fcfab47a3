package org.homeward.bench.bare;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Input;

/** What a decision and all that it builds on read, by the names that its tables give it. */
final class FactsRead {

    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** An element may ask more than its own decision: what the product's delegates and facts ask besides is not the model's. */
    static String by(String element, String decision) {
        return element + " asks " + decision;
    }

    Map<String, Object> of(DmnDecisionEvaluationEvent event) {
        var facts = new HashMap<String, Object>();
        Stream.concat(event.getRequiredDecisionResults().stream(), Stream.of(event.getDecisionResult()))
                .filter(DmnDecisionTableEvaluationEvent.class::isInstance).map(DmnDecisionTableEvaluationEvent.class::cast)
                .forEach(table -> table.getInputs().forEach(input -> facts.put(
                        name(((DecisionDefinition) table.getDecisionTable()).getId(), input.getId()),
                        input.getValue() == null ? null : input.getValue().getValue())));
        return facts;
    }

    private String name(String definition, String input) {
        return names.computeIfAbsent(definition + " " + input, key -> ((Input) Context.getProcessEngineConfiguration().getDeploymentCache()
                .findDmnModelInstanceForDecisionDefinition(definition).getModelElementById(input))
                .getInputExpression().getText().getTextContent().strip());
    }
}
