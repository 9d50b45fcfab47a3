package org.homeward.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Refusal;

/** Lets the hub decide differently from the tables only with a reason, and keeps the finer kind with its pathway. */
public final class OverrideNeedsReason implements AnswerRule {

    private final DecisionsTaken decisions;

    public OverrideNeedsReason(DecisionsTaken decisions) {
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return PathwayChoice.AGREE;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var refusals = new ArrayList<Refusal>();
        var pathway = answers.getOrDefault("pathway", "").toString();
        var kind = answers.getOrDefault("subPathway", "").toString();
        var asProposed = Proposal.newest(journey, decisions).filter(p -> p.pathway().equals(pathway)).isPresent();
        if (!asProposed && answers.getOrDefault("overrideReason", "").toString().isBlank()) {
            refusals.add(new Refusal("overrideReason",
                    "Give a reason for the override: the pathway differs from the one proposed."));
        }
        if (!PathwayWords.belongs(kind, pathway)) {
            refusals.add(new Refusal("subPathway", "Choose a kind that belongs to the pathway you agree."));
        }
        return refusals;
    }
}
