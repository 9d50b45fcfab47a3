package org.homeward.discharge.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.homeward.discharge.DischargeOutcome;
import org.springframework.stereotype.Component;

/** Asks decision {@code discharge-outcome} where no process runs that could. */
@Component
class DischargeOutcomeTable implements DischargeOutcome {

    private final DecisionService decisions;

    DischargeOutcomeTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public String of(Optional<String> method) {
        return decisions.evaluateDecisionTableByKey("discharge-outcome",
                        Variables.createVariables().putValue("dischargeMethod", method.orElse(null)))
                .getSingleResult().getEntry("outcome");
    }
}
