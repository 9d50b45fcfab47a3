package org.homeward.discharge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.FactsNow;

/** Whether somebody is ready to leave at this moment, and what blocks it. What nobody has answered blocks. */
public final class CheckReadiness {

    static final String DECISION = "discharge-readiness";

    private final FactsNow facts;
    private final ReadinessTable table;

    public CheckReadiness(FactsNow facts, ReadinessTable table) {
        this.facts = facts;
        this.table = table;
    }

    /** Every fact by name; null where nobody has answered it. */
    public Map<String, Object> facts(JourneyId journey) {
        return facts.of(journey, DECISION);
    }

    public List<Blocker> blockers(JourneyId journey) {
        return table.blockers(facts(journey));
    }

    /**
     * The same, with what is just being answered in the last checks.
     *
     * @param answers of form {@code confirm-leaving}
     */
    List<Blocker> blockers(JourneyId journey, Map<String, Object> answers) {
        var known = new HashMap<>(facts(journey));
        for (var item : LeavingItem.lastChecks()) {
            var answered = answers.get(item.fact());
            if (answered != null && !(item == LeavingItem.TOLD && "no".equals(known.get(item.fact())))) {
                known.put(item.fact(), answered);
            }
        }
        return table.blockers(known);
    }
}
