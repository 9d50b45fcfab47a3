package org.homeward.integration.hl7.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as hospitals write it, exact to the year, the day or the second, with or without an offset. Without one it is
 * a London time. Examples: {@code 202701121430}, {@code 20270112143000.5+0000}.
 */
public final class WireTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{4})(\\d{2})?(\\d{2})?(\\d{2})?(\\d{2})?(\\d{2})?(?:\\.\\d*)?([+-]\\d{4})?");

    private WireTime() {
    }

    /** The moment; empty where the text is no possible time. */
    public static Optional<Instant> instant(String text) {
        var time = SHAPE.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            var local = LocalDateTime.of(number(time, 1, 0), number(time, 2, 1), number(time, 3, 1), number(time, 4, 0),
                    number(time, 5, 0), number(time, 6, 0));
            var zone = time.group(7) == null ? LONDON : ZoneOffset.of(time.group(7));
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day; empty where the text names none, for instance a year alone. */
    public static Optional<LocalDate> day(String text) {
        var time = SHAPE.matcher(text.strip());
        if (!time.matches() || time.group(3) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(time, 1, 0), number(time, 2, 1), number(time, 3, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher time, int group, int otherwise) {
        return time.group(group) == null ? otherwise : Integer.parseInt(time.group(group));
    }
}
