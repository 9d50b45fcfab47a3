package org.homeward.stay;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a message says that somebody lies.
 *
 * @param trust    the hospital trust that sent it, as known here, for example {@code northbridge}
 * @param wardCode what the trust calls the ward (PV1-3.1), for example {@code 7B}
 * @param bed      for example {@code A3}
 * @param raw      the place as the message wrote it; empty text where it wrote none
 */
public record Place(Optional<String> trust, Optional<String> wardCode, Optional<String> bed, String raw) {

    public Place {
        Objects.requireNonNull(trust);
        Objects.requireNonNull(wardCode);
        Objects.requireNonNull(bed);
        Objects.requireNonNull(raw);
    }

    boolean sameSpotAs(Place other) {
        return wardCode.equals(other.wardCode) && bed.equals(other.bed) && raw.equals(other.raw);
    }
}
