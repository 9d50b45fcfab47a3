package org.homeward.stay;

import java.util.Objects;
import java.util.UUID;

/** Names one stay here. */
public record StayId(UUID value) {

    public StayId {
        Objects.requireNonNull(value);
    }

    public static StayId fresh() {
        return new StayId(UUID.randomUUID());
    }
}
