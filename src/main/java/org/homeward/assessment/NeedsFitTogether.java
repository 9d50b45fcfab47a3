package org.homeward.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/** Refuses two answers of which only one can be true: nobody who has to be lifted out of bed walks alone. */
public final class NeedsFitTogether implements AnswerRule {

    private static final Set<String> LIFTED = Set.of("two-people", "hoist-or-equipment");
    private static final Set<String> ALONE = Set.of("independent", "prompt");

    @Override
    public String form() {
        return "describe-needs";
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        return LIFTED.contains(answers.getOrDefault("transfers", "")) && ALONE.contains(answers.getOrDefault("walking", ""))
                ? List.of(new Refusal("walking", "“Walking” and “Getting in and out of bed and chair” contradict each other: "
                        + "somebody who needs two people or a hoist to get up does not walk alone. Correct one of the two."))
                : List.of();
    }
}
