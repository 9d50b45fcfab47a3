package org.homeward.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.homeward.journey.London;

/** A kept day, or day and time, as people say it. Example: {@code 2026-03-31T14:30} is "31 March 2026, 14:30". */
final class SaidDate {

    private SaidDate() {
    }

    static Optional<String> of(String kept) {
        if (!kept.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?")) {
            return Optional.empty();
        }
        try {
            String day = London.words(LocalDate.parse(kept.substring(0, 10)));
            return Optional.of(kept.length() > 10 ? day + ", " + kept.substring(11) : day);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
