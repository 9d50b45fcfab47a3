package org.homeward.stay;

import java.util.Objects;

/**
 * How a hospital names one stay. The same visit never has two open stays here.
 *
 * @param facility who counts the visits, for example {@code NORTHBRIDGE}; empty text where the sender does not say
 * @param number   the hospital's number of the visit (PV1-19)
 */
public record Visit(String facility, String number) {

    public Visit {
        Objects.requireNonNull(facility);
        Objects.requireNonNull(number);
        if (number.isBlank()) {
            throw new IllegalArgumentException("A visit has a number");
        }
    }
}
