package org.homeward.discharge;

import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/** What was said after the person left: by the hub in its safety check, or by whoever received them. */
public final class SaidAfterLeaving {

    static final String SAFETY_CHECK = "make-safety-check";
    static final String ARRIVAL = "confirm-arrival";

    private final Answers answers;

    public SaidAfterLeaving(Answers answers) {
        this.answers = answers;
    }

    /**
     * Whether somebody has to see to it: the person was not reached, is not safe, or has no care that should have come; or an
     * arrival worries whoever receives them. What nobody answered is no reassurance.
     */
    public boolean worries(JourneyId journey, ArrivalCheck check) {
        return switch (check) {
            case SAFETY_CHECK -> !said(journey, SAFETY_CHECK, "safe", "yes")
                    || !said(journey, SAFETY_CHECK, "careArrived", "yes") && !said(journey, SAFETY_CHECK, "careArrived", "not-due");
            case ARRIVAL -> !said(journey, ARRIVAL, "settled", "yes");
        };
    }

    private boolean said(JourneyId journey, String form, String question, String value) {
        return words(journey, form, question).filter(value::equals).isPresent();
    }

    /** An answer of the newest sheet, as it was given. */
    Optional<String> words(JourneyId journey, String form, String question) {
        Map<String, Answer> sheet = answers.ofForm(journey, form);
        return Optional.ofNullable(sheet.get(question)).map(Answer::value).map(Object::toString);
    }
}
