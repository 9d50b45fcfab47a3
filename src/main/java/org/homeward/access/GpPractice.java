package org.homeward.access;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A GP practice, and the council that looks after its patients where their postcode does not say.
 *
 * @param code the national code, a letter and five digits, for example {@code Y99001}
 */
public record GpPractice(String code, String name, String council) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{5}");

    public GpPractice {
        code = code.strip().toUpperCase(Locale.ROOT);
        Objects.requireNonNull(name);
        Names.check(council);
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is not the code of a GP practice, for example Y99001");
        }
    }
}
