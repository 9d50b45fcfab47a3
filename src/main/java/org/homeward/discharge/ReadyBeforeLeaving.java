package org.homeward.discharge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/**
 * The leaving gate: nobody's leaving is confirmed while something blocks it, unless whoever confirms it says why the person can leave
 * all the same. The name and the reason are kept with the answers. Whoever has died or has gone by their own decision is not held.
 */
public final class ReadyBeforeLeaving implements AnswerRule {

    private static final Set<String> HELD_BY_NOTHING = Set.of("died", "self-discharged", "court", "not-finished");

    private final CheckReadiness readiness;
    private final DischargeOutcome outcomes;

    public ReadyBeforeLeaving(CheckReadiness readiness, DischargeOutcome outcomes) {
        this.readiness = readiness;
        this.outcomes = outcomes;
    }

    @Override
    public String form() {
        return ConfirmLeaving.FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var outcome = outcomes.of(Optional.ofNullable(answers.get("dischargeMethod")).map(Object::toString));
        if (HELD_BY_NOTHING.contains(outcome) || !answers.getOrDefault("overrideReason", "").toString().isBlank()) {
            return List.of();
        }
        var open = readiness.blockers(journey, answers);
        return open.isEmpty() ? List.of() : List.of(new Refusal("overrideReason", "Not ready yet: "
                + open.stream().map(Blocker::words).map(String::toLowerCase).collect(Collectors.joining("; "))
                + ". Wait until each is settled, or give the reason why the person can leave all the same."));
    }
}
