package org.homeward.recovery;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Recovery support that goes on beyond its six weeks.
 *
 * @param until  the last day
 * @param funder who pays, for example {@code council}
 * @param by     user who agreed it
 */
public record Extension(LocalDate until, String funder, String by) {

    public Extension {
        Objects.requireNonNull(until);
        Objects.requireNonNull(funder);
        Objects.requireNonNull(by);
    }
}
