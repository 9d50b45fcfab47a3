package org.homeward.discharge;

import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/** What was said after the person left, and whether somebody has to see to it: by the safety check, or by where they arrived. */
public final class SafetyCheckSaid {

    static final String FORM = "make-safety-check";
    static final String ARRIVAL = "confirm-arrival";

    private final Answers answers;

    public SafetyCheckSaid(Answers answers) {
        this.answers = answers;
    }

    /**
     * Whether the person was not reached, is not safe or well, or has no care that should have come. A question that nobody
     * answered is no reassurance.
     */
    public boolean needsFollowUp(JourneyId journey) {
        var said = answers.ofForm(journey, FORM);
        return !is(said, "safe", "yes") || is(said, "careArrived", "no") || !said.containsKey("careArrived");
    }

    private static boolean is(Map<String, Answer> said, String question, String value) {
        return Optional.ofNullable(said.get(question)).map(Answer::value).filter(value::equals).isPresent();
    }
}
