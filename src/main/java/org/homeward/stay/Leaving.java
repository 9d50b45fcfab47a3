package org.homeward.stay;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How somebody left hospital.
 *
 * @param method      code of the NHS Data Dictionary's discharge method, for example {@code 1}
 * @param destination code of its discharge destination, for example {@code 19}
 */
public record Leaving(Instant at, Optional<String> method, Optional<String> destination) {

    public Leaving {
        Objects.requireNonNull(at);
        Objects.requireNonNull(method);
        Objects.requireNonNull(destination);
    }
}
