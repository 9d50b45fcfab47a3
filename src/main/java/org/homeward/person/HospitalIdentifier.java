package org.homeward.person;

import java.util.Objects;

/**
 * A hospital's own number for a person.
 *
 * @param authority who gives the number, for example {@code NORTHBRIDGE}
 * @param value     for example {@code NB104233}
 */
public record HospitalIdentifier(String authority, String value) {

    public HospitalIdentifier {
        Objects.requireNonNull(authority);
        Objects.requireNonNull(value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("A hospital number is not blank");
        }
    }
}
