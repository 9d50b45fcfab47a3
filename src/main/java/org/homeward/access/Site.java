package org.homeward.access;

import java.util.Objects;

/** One place of a hospital trust, with its wards. Example: {@code staidans} of {@code northbridge}. */
public record Site(String id, String trust, String name) {

    public Site {
        Names.check(id);
        Names.check(trust);
        Objects.requireNonNull(name);
    }
}
