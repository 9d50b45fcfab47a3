package org.homeward.partnernotices;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a council is told now.
 *
 * @param source from where, as on the timeline, for example {@code process:needs-assessment}
 * @param byWhom the member who did it, where a person did
 * @param reason one sentence for the council, for example "New support is likely or not known."
 */
public record Occasion(String source, Optional<String> byWhom, String reason) {

    public Occasion {
        Objects.requireNonNull(source);
        Objects.requireNonNull(byWhom);
        Objects.requireNonNull(reason);
    }

    /** Nobody did it by hand. */
    public static Occasion of(String source, String reason) {
        return new Occasion(source, Optional.empty(), reason);
    }
}
