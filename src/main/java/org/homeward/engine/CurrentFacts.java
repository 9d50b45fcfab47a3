package org.homeward.engine;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.FactsNow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the facts of a decision as its newest table names them. */
@Component
class CurrentFacts implements FactsNow {

    private final ObjectProvider<ProcessEngine> engine;
    private final DecisionInputs inputs;
    private final DecisionFacts facts;

    CurrentFacts(ObjectProvider<ProcessEngine> engine, DecisionInputs inputs, DecisionFacts facts) {
        this.engine = engine;
        this.inputs = inputs;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> of(JourneyId journey, String decision) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            var definition = configuration.getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(decision);
            return facts.of(journey, "", inputs.of(definition.getId(), decision).inputs());
        });
    }
}
