package org.homeward.fakes;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionTaken.MatchedRule;
import org.homeward.tasks.DecisionsTaken;

/** Results of decisions about one journey, for a test without a database. */
public final class DecisionsInMemory implements DecisionsTaken {

    private final Map<String, DecisionTaken> newest = new HashMap<>();
    private final LinkedList<List<DecisionTaken>> askings = new LinkedList<>();

    @Override
    public void keep(JourneyId journey, List<DecisionTaken> together) {
        askings.addFirst(together);
        together.forEach(decision -> newest.put(decision.decision(), decision));
    }

    @Override
    public List<List<DecisionTaken>> askings(JourneyId journey, String decision, int most) {
        return askings.stream().filter(asking -> asking.get(asking.size() - 1).decision().equals(decision)).limit(most).toList();
    }

    @Override
    public Optional<DecisionTaken> newest(JourneyId journey, String decision) {
        return Optional.ofNullable(newest.get(decision));
    }

    public void criteria(String... codes) {
        keep(null, List.of(new DecisionTaken("criteria-to-reside", 1, Instant.EPOCH, Map.of(), Arrays.stream(codes)
                .map(code -> new MatchedRule("r" + code, "", Map.of("criterionCode", code))).toList())));
    }

    public void proposed(String pathway, String subPathway) {
        keep(null, List.of(new DecisionTaken("select-pathway", 1, Instant.EPOCH, Map.of(), List.of(
                new MatchedRule("row", "Band: home. Annex B.", Map.of("pathway", pathway, "subPathway", subPathway,
                        "reason", "Visits by one care worker"))))));
    }
}
