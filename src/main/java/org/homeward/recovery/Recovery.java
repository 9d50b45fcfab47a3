package org.homeward.recovery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * The recovery support of one journey.
 *
 * @param pathway with which the person left
 */
public record Recovery(JourneyId journey, String pathway, RecoveryDays days, Instant begunAt, Optional<Instant> endedAt) {

    public Recovery {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(pathway);
        Objects.requireNonNull(days);
        Objects.requireNonNull(begunAt);
        Objects.requireNonNull(endedAt);
    }

    /** Whether the person is in hospital again. */
    boolean standsStill() {
        return days.stops().stream().anyMatch(stop -> stop.resumedAt().isEmpty());
    }
}
