package org.homeward.engine;

import java.time.Clock;
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
    private final ObjectProvider<DecisionsTaken> decisions;
    private final Clock clock;

    DecideFromFacts(String decision, DecisionInputs inputs, DecisionFacts facts, DecisionListener listener,
                    ObjectProvider<DecisionsTaken> decisions, Clock clock) {
        this.decision = decision;
        this.inputs = inputs;
        this.facts = facts;
        this.listener = listener;
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
        var known = facts.of(journey, described.inputs());
        var taken = listener.listen(() -> DecisionEvaluationUtil.evaluateDecision(definition, known));
        execution.setVariableLocal("decisionResult", Variables.untypedValue(taken.result(), true));
        taken.all().forEach(table -> decisions.getObject().keep(journey,
                table.taken(definition.getVersion(), clock.instant(), described)));
    }
}
