package org.homeward.carepackage;

import java.util.Objects;
import java.util.UUID;

/** Names one hold of one package. */
public record HoldId(UUID value) {

    public HoldId {
        Objects.requireNonNull(value);
    }

    public static HoldId fresh() {
        return new HoldId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
