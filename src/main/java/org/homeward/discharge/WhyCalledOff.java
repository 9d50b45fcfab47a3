package org.homeward.discharge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Why somebody did not leave as planned, as it was answered.
 *
 * @param reason code of the list {@code called-off-reasons}
 * @param words  for a reason that is none of the list
 * @param newDay on which they are expected to leave instead; empty while nobody knows
 * @param byWhom who said it
 */
public record WhyCalledOff(String reason, Optional<String> words, Optional<LocalDate> newDay, String byWhom) {

    /** The closed list of reasons. */
    public static final String LIST = "called-off-reasons";

    /** They say nothing of where the person was to go. Wards may change the list, and a reason that is not known here may say something. */
    private static final Set<String> NOT_ABOUT_WHERE_TO = Set.of("transport-did-not-come", "person-unwell", "person-did-not-want");

    public WhyCalledOff {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(words);
        Objects.requireNonNull(newDay);
        Objects.requireNonNull(byWhom);
    }

    boolean isAboutTransport() {
        return reason.equals("transport-did-not-come");
    }

    boolean isAboutWhereTo() {
        return !NOT_ABOUT_WHERE_TO.contains(reason);
    }

    /** @param answers which keep the contract of the form that asked it */
    static WhyCalledOff answered(Map<String, ?> answers, String byWhom) {
        return new WhyCalledOff(answers.get("calledOffReason").toString(), Optional.ofNullable(answers.get("calledOffWords")).map(Object::toString),
                Optional.ofNullable(answers.get(NoteChangedPlan.DAY)).map(Object::toString).map(LocalDate::parse), byWhom);
    }
}
