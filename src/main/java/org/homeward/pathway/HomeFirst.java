package org.homeward.pathway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Refusal;

/** Holds the triage to the home-first question: no bed goes on without what was tried and why home does not work. */
public final class HomeFirst implements AnswerRule {

    private static final Set<String> BEDS = Set.of("P2", "P3");

    private final DecisionsTaken decisions;

    public HomeFirst(DecisionsTaken decisions) {
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return Triage.FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var silent = "yes".equals(answers.get("complete")) && answers.getOrDefault("whyNotHome", "").toString().isBlank();
        return silent && Proposal.newest(journey, decisions).filter(proposal -> BEDS.contains(proposal.pathway())).isPresent()
                ? List.of(new Refusal("whyNotHome", "Say why home does not work: the rules propose a bed.")) : List.of();
    }
}
