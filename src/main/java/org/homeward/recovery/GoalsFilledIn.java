package org.homeward.recovery;

import java.util.List;
import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Fills in, at the first visit, the goals that the therapist has agreed with the person in hospital. They may be changed. */
public final class GoalsFilledIn implements Prefill {

    private static final List<AnswerSource> GOALS = List.of(new AnswerSource("assess-therapy", "goals"));

    private final Answers answers;

    public GoalsFilledIn(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return ReviewTasks.FIRST_VISIT;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return answers.newest(journey, GOALS).map(answer -> Map.of("goalsAgreed", answer.value())).orElse(Map.of());
    }
}
