package org.homeward.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One answer that a closed list allows.
 *
 * @param code    what is kept and sent on, for example {@code 19}
 * @param label   what people read, for example "Usual home"
 * @param validTo the last day on which it can be chosen; empty while nobody has ended it
 */
public record CodeEntry(String code, String label, Optional<LocalDate> validTo) {

    /** What a form has room for, and a person reads to the end. */
    static final int LONGEST_LABEL = 200;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    public CodeEntry {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is not a code: up to 40 letters, digits, hyphens and full stops");
        }
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("The words for " + code + " have to be 1 to " + LONGEST_LABEL
                    + " characters long");
        }
    }

    public boolean canBeChosenOn(LocalDate day) {
        return validTo.filter(day::isAfter).isEmpty();
    }
}
