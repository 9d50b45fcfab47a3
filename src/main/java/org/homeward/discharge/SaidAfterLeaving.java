package org.homeward.discharge;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/** What was said after the person left: by the hub in its safety check, or by whoever received them. */
public final class SaidAfterLeaving {

    static final String SAFETY_CHECK = "make-safety-check";
    static final String ARRIVAL = "confirm-arrival";
    static final String TURNED_AWAY = "could-not-take-in";

    private static final Map<String, String> WHERE = Map.of("with-us", "With them: they look after the person until somebody comes.",
            "on-the-way-back", "On the way back to hospital.", "not-known", "Not known. Find out first.");

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

    /** Whether whoever was to receive the person could not take them in. */
    public boolean turnedAway(JourneyId journey, ArrivalCheck check) {
        return check == ArrivalCheck.ARRIVAL && said(journey, ARRIVAL, "settled", TURNED_AWAY);
    }

    /** Why the person was turned away and where they are, line by line; nothing where they were not. */
    Stream<String> whyTurnedAway(JourneyId journey) {
        return turnedAway(journey, ArrivalCheck.ARRIVAL) ? Stream.of(words(journey, ARRIVAL, "whyNotTakenIn").map("Could not be taken in: "::concat),
                words(journey, ARRIVAL, "whereIsPerson").map(WHERE::get).map("Where the person is: "::concat)).flatMap(Optional::stream) : Stream.empty();
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
