package org.homeward.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A time during which one reason and one body were the cause that a person was still in hospital.
 *
 * @param until      the moment of looking, where it still lasts
 * @param principal  the one reason that counts; empty where none is on record
 * @param derived    what followed from the waits, where a person said otherwise
 * @param body       who had to act, for example {@code council}
 * @param correction by whom and why another reason counts than the derived one
 */
public record DelayStretch(Instant from, Instant until, Optional<DelayReason> principal, Optional<DelayReason> derived, String body,
                           Optional<DelayRecord.Correction> correction) {

    public DelayStretch {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        Objects.requireNonNull(principal);
        Objects.requireNonNull(derived);
        Objects.requireNonNull(body);
        Objects.requireNonNull(correction);
    }

    /** Whole minutes by the clock, so that the minutes of all stretches add up to those of the whole delay. */
    public long minutes() {
        return minute(until) - minute(from);
    }

    boolean saysTheSameAs(DelayStretch other) {
        return principal.equals(other.principal) && derived.equals(other.derived) && body.equals(other.body)
                && correction.equals(other.correction);
    }

    DelayStretch lengthened(Instant end) {
        return new DelayStretch(from, end, principal, derived, body, correction);
    }

    DelayStretch withoutReason() {
        return new DelayStretch(from, until, Optional.empty(), Optional.empty(), body, Optional.empty());
    }

    static long minute(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), Duration.ofMinutes(1).toSeconds());
    }
}
