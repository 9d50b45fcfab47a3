package org.homeward.access;

import java.util.List;
import java.util.Objects;

/**
 * A ward of a hospital, where people lie and a team of ward staff works.
 *
 * @param id        also the scope of its team: {@code ward-staff.northbridge-7b}
 * @param feedCodes what the hospital's messages call it (PV1-3.1), for example {@code 7B}
 */
public record Ward(String id, String trust, String site, String name, List<String> feedCodes) {

    public Ward {
        Names.check(id);
        Names.check(trust);
        Names.check(site);
        Objects.requireNonNull(name);
        feedCodes = List.copyOf(feedCodes);
    }
}
