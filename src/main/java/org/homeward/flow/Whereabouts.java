package org.homeward.flow;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a person lies, or lay last.
 *
 * @param wardId     for example {@code northbridge-7b}
 * @param ward       what people call it, for example "Ward 7B"
 * @param bed        empty where unknown, and where the reader may not know who lies there
 * @param admittedAt when the stay began
 */
public record Whereabouts(Optional<String> wardId, Optional<String> ward, Optional<String> bed,
                          Optional<Instant> admittedAt, Optional<Instant> leftAt) {

    /** For a reader to whose work it does not matter. */
    public static final Whereabouts NOT_SHOWN = new Whereabouts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
