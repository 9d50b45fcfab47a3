package org.homeward.person;

import java.util.Objects;
import java.util.UUID;

/** Names one person's record here, and says nothing about the person. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value);
    }

    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
