package org.homeward.tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.homeward.journey.London;

/**
 * How early or late a day or time may be: today, now, or another answer of the same form. Both limits are themselves
 * allowed. A limit whose question is not answered limits nothing.
 *
 * @param notBefore {@code "today"}, {@code "now"}, the name of a question, or empty
 */
public record TimeLimits(Optional<String> notBefore, Optional<String> notAfter) {

    public static final TimeLimits NONE = new TimeLimits(Optional.empty(), Optional.empty());

    /** The ward's computer and ours may differ a little. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** What to do about a value outside the limits, to follow "For “…”, "; empty when it lies inside. */
    Optional<String> broken(String value, Map<String, Object> answers, Instant now, UnaryOperator<String> words) {
        if (notBefore.isPresent()) {
            Optional<String> limit = limit(notBefore.get(), answers, now.minus(CLOCKS_DIFFER));
            if (limit.isPresent() && compare(value, limit.get()) < 0) {
                return Optional.of("give a " + kind(value) + " that is not before " + words.apply(notBefore.get()));
            }
        }
        if (notAfter.isPresent()) {
            Optional<String> limit = limit(notAfter.get(), answers, now.plus(CLOCKS_DIFFER));
            if (limit.isPresent() && compare(value, limit.get()) > 0) {
                return Optional.of("give a " + kind(value) + " that is not after " + words.apply(notAfter.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> limit(String name, Map<String, Object> answers, Instant now) {
        return switch (name) {
            case "today" -> Optional.of(LocalDate.ofInstant(now, London.ZONE).toString());
            case "now" -> Optional.of(LocalDateTime.ofInstant(now, London.ZONE).toString());
            default -> Optional.ofNullable(answers.get(name)).map(Object::toString);
        };
    }

    /** Compares whole days as soon as one of the two has no time of day. */
    private static int compare(String one, String other) {
        if (one.contains("T") && other.contains("T")) {
            return LocalDateTime.parse(one).compareTo(LocalDateTime.parse(other));
        }
        return day(one).compareTo(day(other));
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value.substring(0, 10));
    }

    private static String kind(String value) {
        return value.contains("T") ? "time" : "day";
    }
}
