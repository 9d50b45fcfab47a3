package org.homeward.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.homeward.tasks.DecisionsTaken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets every business rule task of every model read its facts from our tables instead of from process variables. */
@Component
class DecisionsFromFacts extends AbstractBpmnParseListener {

    private final DecisionInputs inputs;
    private final DecisionFacts facts;
    private final DecisionListener listener;
    private final AskOtherwise otherwise;
    private final ObjectProvider<DecisionsTaken> decisions;
    private final Clock clock;

    DecisionsFromFacts(DecisionInputs inputs, DecisionFacts facts, DecisionListener listener,
                       AskOtherwise otherwise, ObjectProvider<DecisionsTaken> decisions, Clock clock) {
        this.inputs = inputs;
        this.facts = facts;
        this.listener = listener;
        this.otherwise = otherwise;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public void parseBusinessRuleTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof DmnBusinessRuleTaskActivityBehavior) {
            var decision = task.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "decisionRef");
            activity.setActivityBehavior(new DecideFromFacts(decision, inputs, facts, listener, otherwise, decisions, clock));
        }
    }
}
