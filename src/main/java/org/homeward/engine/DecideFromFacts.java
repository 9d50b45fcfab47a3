package org.homeward.engine;

import java.time.Clock;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.tasks.DecisionsTaken;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks a decision table about one journey. The table's inputs come from our own tables and never become variables; what
 * it said, by which rules and from which facts, is kept.
 */
final class DecideFromFacts extends AbstractBpmnActivityBehavior {

    private final String decision;
    private final DecisionInputs inputs;
    private final DecisionFacts facts;
    private final DecisionListener listener;
    private final AskOtherwise otherwise;
    private final ObjectProvider<DecisionsTaken> decisions;
    private final Clock clock;

    DecideFromFacts(String decision, DecisionInputs inputs, DecisionFacts facts, DecisionListener listener,
                    AskOtherwise otherwise, ObjectProvider<DecisionsTaken> decisions, Clock clock) {
        this.decision = decision;
        this.inputs = inputs;
        this.facts = facts;
        this.listener = listener;
        this.otherwise = otherwise;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public void execute(ActivityExecution execution) throws Exception {
        executeWithErrorPropagation(execution, () -> {
            decide(execution);
            leave(execution);
            return null;
        });
    }

    private void decide(DelegateExecution execution) throws Exception {
        var journey = BusinessKey.journeyOf(execution);
        var deployment = ((ExecutionEntity) execution).getProcessDefinition().getDeploymentId();
        var definition = Context.getProcessEngineConfiguration().getDeploymentCache()
                .findDeployedDecisionDefinitionByDeploymentAndKey(deployment, decision);
        var described = inputs.of(definition.getId(), decision);
        var known = facts.of(journey, Objects.requireNonNullElse((String) execution.getVariable("reference"), ""),
                described.inputs());
        var taken = listener.listen(() -> DecisionEvaluationUtil.evaluateDecision(definition, known));
        execution.setVariableLocal("decisionResult", Variables.untypedValue(taken.result(), true));
        var at = clock.instant();
        var whatIfs = otherwise.whatIf(definition.getId(), decision, described, known);
        decisions.getObject().keep(journey, taken.all().stream()
                .map(table -> table.taken(definition.getVersion(), at, described))
                .map(table -> table.decision().equals(decision) ? table.or(whatIfs) : table).toList());
    }
}
