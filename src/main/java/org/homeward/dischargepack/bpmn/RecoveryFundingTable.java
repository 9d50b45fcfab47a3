package org.homeward.dischargepack.bpmn;

import java.util.HashMap;
import org.camunda.bpm.engine.DecisionService;
import org.homeward.dischargepack.FreeSupport;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.FactsNow;
import org.springframework.stereotype.Component;

/** Asks decision {@code recovery-funding} who pays on the day of leaving. */
@Component
class RecoveryFundingTable implements FreeSupport {

    private static final String DECISION = "recovery-funding";

    private final DecisionService decisions;
    private final FactsNow facts;

    RecoveryFundingTable(DecisionService decisions, FactsNow facts) {
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public boolean isDue(JourneyId journey) {
        var asked = new HashMap<>(facts.of(journey, DECISION));
        asked.put("daysSinceLeaving", 0);
        return "shared-fund".equals(decisions.evaluateDecisionTableByKey(DECISION, asked).getSingleResult().getEntry("payer"));
    }
}
