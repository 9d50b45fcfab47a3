package org.homeward.stay;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where somebody lay from one moment until the next move.
 *
 * @param ward the ward as known here, for example {@code northbridge-7b}; empty where the hospital's code means none
 * @param raw  the place as the message wrote it
 */
public record StayLocation(Optional<String> ward, String raw, Optional<String> bed, Instant since) {

    public StayLocation {
        Objects.requireNonNull(ward);
        Objects.requireNonNull(raw);
        Objects.requireNonNull(bed);
        Objects.requireNonNull(since);
    }

    public boolean sameSpotAs(StayLocation other) {
        return ward.equals(other.ward) && raw.equals(other.raw) && bed.equals(other.bed);
    }
}
