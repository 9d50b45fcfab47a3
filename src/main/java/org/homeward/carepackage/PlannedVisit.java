package org.homeward.carepackage;

import java.time.Instant;
import java.util.Objects;

/**
 * One visit that was agreed for one day.
 *
 * @param at      when its time band begins, by the clock in London
 * @param minutes how long care workers stay
 * @param staff   how many come together
 */
public record PlannedVisit(Instant at, int minutes, int staff) {

    public PlannedVisit {
        Objects.requireNonNull(at);
    }
}
