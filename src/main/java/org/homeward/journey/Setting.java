package org.homeward.journey;

import java.util.Objects;
import java.util.Optional;

/**
 * The organisations around one journey, as far as they are known. They decide whose task a task is.
 *
 * @param trust   the hospital trust, for example {@code northbridge}
 * @param ward    the ward where the person lies, for example {@code northbridge-7b}
 * @param hub     the transfer-of-care hub that serves the hospital
 * @param council the council by ordinary residence
 */
public record Setting(Optional<String> trust, Optional<String> ward, Optional<String> hub, Optional<String> council) {

    public Setting {
        Objects.requireNonNull(trust);
        Objects.requireNonNull(ward);
        Objects.requireNonNull(hub);
        Objects.requireNonNull(council);
    }
}
