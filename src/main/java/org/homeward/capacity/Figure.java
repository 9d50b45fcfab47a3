package org.homeward.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was once said of the places of a service in one band.
 *
 * @param service   its reference
 * @param day       from which it counts, until one of that or a later day
 * @param capacity  all places, whether taken or not
 * @param occupied  those that are taken, never more than there are
 * @param accepting whether somebody new is taken at all
 * @param by        user, or {@code link:<organisation>}
 */
public record Figure(String service, LocalDate day, Band band, int capacity, int occupied, boolean accepting, Source source,
                     Instant saidAt, String by) {

    public Figure {
        Objects.requireNonNull(service);
        Objects.requireNonNull(day);
        Objects.requireNonNull(band);
        Objects.requireNonNull(source);
        Objects.requireNonNull(saidAt);
        Objects.requireNonNull(by);
        if (capacity < 0 || occupied < 0 || occupied > capacity) {
            throw new IllegalArgumentException("Places are not below zero, and no more are taken than there are");
        }
    }

    /** The same, said again today. */
    Figure again(LocalDate today, boolean stillAccepting, Source how, Instant at, String who) {
        return new Figure(service, today, band, capacity, occupied, accepting && stillAccepting, how, at, who);
    }
}
