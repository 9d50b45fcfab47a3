package org.homeward.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.homeward.tasks.DecisionTaken;
import org.springframework.stereotype.Component;

/** Hears from the decision engine which rules matched and from which inputs, while somebody on this thread asks it. */
@Component
class DecisionListener implements DmnDecisionEvaluationListener {

    private final ThreadLocal<List<Table>> heard = new ThreadLocal<>();

    Taken listen(Evaluation evaluation) throws Exception {
        heard.set(new ArrayList<>());
        try {
            var result = evaluation.evaluate();
            return new Taken(result, List.copyOf(heard.get()));
        } finally {
            heard.remove();
        }
    }

    @Override
    public void notify(DmnDecisionEvaluationEvent event) {
        var tables = heard.get();
        if (tables != null) {
            event.getRequiredDecisionResults().forEach(required -> hear(required, tables));
            hear(event.getDecisionResult(), tables);
        }
    }

    private static void hear(DmnDecisionLogicEvaluationEvent event, List<Table> into) {
        if (event instanceof DmnDecisionTableEvaluationEvent table) {
            into.add(new Table(table));
        }
    }

    /** The asking of a decision. */
    interface Evaluation {
        DmnDecisionResult evaluate() throws Exception;
    }

    /** What was answered, with every table that had a part in it. */
    record Taken(DmnDecisionResult result, List<Table> all) {
    }

    /** One table that was asked. */
    record Table(DmnDecisionTableEvaluationEvent event) {

        DecisionTaken taken(int version, Instant at, DecisionInputs.Described described) {
            var inputs = new LinkedHashMap<String, Object>();
            event.getInputs().forEach(input -> inputs.put(described.inputNames().get(input.getId()),
                    input.getValue() == null ? null : input.getValue().getValue()));
            return new DecisionTaken(event.getDecisionTable().getKey(), version, at, inputs, event.getMatchingRules()
                    .stream().map(rule -> matched(rule, described.rules())).toList(),
                    described.labels().entrySet().stream().filter(label -> inputs.containsKey(label.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), List.of());
        }

        private static DecisionTaken.MatchedRule matched(DmnEvaluatedDecisionRule rule,
                                                         Map<String, DecisionInputs.DescribedRule> all) {
            var outputs = new LinkedHashMap<String, Object>();
            rule.getOutputEntries().forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
            var described = all.get(rule.getId());
            return described == null ? new DecisionTaken.MatchedRule(rule.getId(), "", outputs)
                    : new DecisionTaken.MatchedRule(rule.getId(), described.description(), outputs, described.reads());
        }
    }
}
