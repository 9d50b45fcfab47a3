package org.homeward.pathway;

import java.util.List;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.FactsNow;

/** Tells what has changed since the tables proposed a pathway. */
public final class FactsChanged {

    private final DecisionsTaken decisions;
    private final FactsNow facts;

    public FactsChanged(DecisionsTaken decisions, FactsNow facts) {
        this.decisions = decisions;
        this.facts = facts;
    }

    /** For example "Package state was on hold, is lapsed"; none where the proposal still stands, or there is none. */
    List<String> since(JourneyId journey) {
        return decisions.askings(journey, ExplainPathway.DECISION, 1).stream().findFirst()
                .map(asking -> ExplainPathway.differences(asking, facts.of(journey, ExplainPathway.DECISION)))
                .orElse(List.of());
    }
}
