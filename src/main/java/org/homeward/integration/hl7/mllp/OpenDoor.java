package org.homeward.integration.hl7.mllp;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A port on which hospitals' messages arrive, as an operator sees it.
 *
 * @param name    what it is called in the settings
 * @param secured whether it speaks TLS
 * @param profile by which feed profile its messages are read; by that of the sender whom each names, where it is left out
 */
public record OpenDoor(String name, int port, boolean secured, Optional<String> profile, Traffic traffic) {

    public OpenDoor {
        Objects.requireNonNull(name);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(traffic);
    }

    /** All that are open just now. */
    public interface All {

        List<OpenDoor> doors();
    }
}
