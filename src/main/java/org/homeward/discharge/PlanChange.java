package org.homeward.discharge;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.homeward.journey.JourneyId;

/**
 * Something about the leaving has changed that the person and their contact have to be told of.
 *
 * @param words what has changed, as it is told. Example: {@code The day is now 5 January 2026.}
 */
public record PlanChange(JourneyId journey, Kind kind, String words, Instant at) {

    public PlanChange {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
        Objects.requireNonNull(at);
    }

    /** What of the plan has changed. */
    public enum Kind {
        DATE, TIME, PROVIDER,
        /** The person had left, or was at the door, and the discharge was cancelled. */
        CANCELLED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String key) {
            return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst().orElseThrow();
        }
    }
}
