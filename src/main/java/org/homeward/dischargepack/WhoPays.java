package org.homeward.dischargepack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/**
 * Says who pays for the care after hospital, and until when, as the hub's lead has confirmed it: to the person in the second, to the
 * broker in the third person. Whoever pays for themselves pays from the first day. Empty while nobody has confirmed it.
 */
public final class WhoPays {

    private static final String FORM = "confirm-funding";

    /** Recovery support is free up to six weeks; the day of leaving is not counted (decision recovery-funding). */
    private static final int LAST_FREE_DAY = 42;
    private static final Set<String> PAYERS = Set.of("nhs", "council", "joint", "self", "shared-fund");

    private final Answers answers;
    private final FreeSupport free;
    private final AnswerWords words;

    public WhoPays(Answers answers, FreeSupport free, AnswerWords words) {
        this.answers = answers;
        this.free = free;
        this.words = words;
    }

    /** Who pays, to the person. */
    Optional<String> toldToPerson(JourneyId journey) {
        return isNothingBought(journey) ? Optional.of("Nobody: no care is bought") : payer(journey).map(payer -> words.of("payer", payer));
    }

    /** Who pays, to the broker. */
    Optional<String> toldToBroker(JourneyId journey) {
        return payer(journey).filter("self"::equals).map(self -> "The person").or(() -> toldToPerson(journey));
    }

    Optional<String> untilToPerson(JourneyId journey) {
        return until(journey).map(Until::toPerson);
    }

    Optional<String> untilToBroker(JourneyId journey) {
        return until(journey).map(Until::toBroker);
    }

    private Optional<Until> until(JourneyId journey) {
        if (isNothingBought(journey)) {
            return Optional.of(new Until("You have nothing to pay.", "Nothing is bought."));
        }
        return payer(journey).flatMap(payer -> payer.equals("self") ? from(journey).map(WhoPays::selfFunded)
                : payer.equals("shared-fund") || free.isDue(journey) ? from(journey).map(WhoPays::free)
                : Optional.of(payer.equals("council") ? meansTested() : withoutEnd()));
    }

    private static Until selfFunded(LocalDate from) {
        var day = London.words(from);
        return new Until("Nobody else pays: you pay from the first day, " + day + ". You can ask your council at any time whether it can help"
                + " you pay.",
                "The person pays from the first day, " + day + ".");
    }

    private static Until free(LocalDate from) {
        var last = "At most until " + London.words(from.plusDays(LAST_FREE_DAY)) + ".";
        return new Until(last + " Before then we talk with you about what comes after.", last);
    }

    private static Until meansTested() {
        return new Until("No last day is set. The council looks at what you can pay. It tells you before you have to pay.",
                "No last day is set. The council looks at what the person can pay.");
    }

    private static Until withoutEnd() {
        return new Until("No last day is set. We tell you before this changes.", "No last day is set.");
    }

    private boolean isNothingBought(JourneyId journey) {
        return said(journey, "fundingAgreed").filter("not-needed"::equals).isPresent();
    }

    private Optional<String> payer(JourneyId journey) {
        return said(journey, "payer").filter(PAYERS::contains);
    }

    private Optional<LocalDate> from(JourneyId journey) {
        return said(journey, "fromDate").flatMap(WhoPays::day);
    }

    private Optional<String> said(JourneyId journey, String question) {
        return Optional.ofNullable(answers.ofForm(journey, FORM).get(question)).map(Answer::value).map(Object::toString);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** How long somebody pays, in two voices. */
    private record Until(String toPerson, String toBroker) {
    }
}
