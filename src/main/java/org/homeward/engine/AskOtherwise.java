package org.homeward.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.tasks.DecisionTaken.WhatIf;
import org.springframework.stereotype.Component;

/**
 * Asks a table once more for each other answer to each of its facts, one at a time, and keeps what would have changed.
 * Only tables whose owner has found words for other answers are asked. They are asked on an engine of their own, so that
 * nothing of it is history.
 */
@Component
class AskOtherwise {

    private final DmnEngine engine = QuickTables.engine();
    private final Map<String, DmnDecision> byDefinition = new ConcurrentHashMap<>();

    /** Must be called inside a command of the engine. */
    List<WhatIf> whatIf(String definition, String decision, DecisionInputs.Described described, VariableMap facts) {
        if (described.inputs().stream().noneMatch(input -> input.answers().worded())) {
            return List.of();
        }
        var table = byDefinition.computeIfAbsent(definition, id -> engine.parseDecision(decision, Context
                .getProcessEngineConfiguration().getDeploymentCache().findDmnModelInstanceForDecisionDefinition(id)));
        var said = answer(table, facts);
        return described.inputs().stream().flatMap(input -> otherwise(table, input, facts))
                .filter(whatIf -> !whatIf.outputs().equals(said)).toList();
    }

    private Stream<WhatIf> otherwise(DmnDecision table, DecisionInputs.NamedInput input, VariableMap facts) {
        return input.answers().but(facts.get(input.name())).stream().map(value -> {
            var changed = Variables.createVariables();
            changed.putAll(facts);
            changed.putValue(input.name(), value);
            return new WhatIf(input.name(), value, input.answers().words(value), answer(table, changed));
        });
    }

    private Map<String, Object> answer(DmnDecision table, VariableMap facts) {
        var answers = engine.evaluateDecision(table, facts).getResultList();
        return answers.size() == 1 && answers.get(0).values().stream().allMatch(Objects::nonNull) ? answers.get(0) : Map.of();
    }
}
