package org.homeward.sourcing.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.sourcing.HowLeft;
import org.springframework.stereotype.Component;

/** Asks decision {@code discharge-outcome}. */
@Component
class HowLeftTable implements HowLeft {

    private final DecisionService decisions;

    HowLeftTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public String outcome(Optional<String> method) {
        return decisions.evaluateDecisionTableByKey("discharge-outcome", Variables.createVariables()
                .putValue("dischargeMethod", method.orElse(null))).getSingleResult().getEntry("outcome");
    }
}
