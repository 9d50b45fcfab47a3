package org.homeward.sourcing;

import java.util.Objects;

/**
 * How often care was looked for and not had, in one area, at one time of the day or in one type of bed, and why. It holds no person.
 *
 * @param district postcode district
 * @param kind     code of the list {@code package-types}
 * @param band     for example {@code night}; empty where none was named
 * @param reason   code of the list {@code decline-reasons}, {@link #NOT_ANSWERED} or {@link #UNMET}
 */
public record MarketGap(String district, String kind, String band, String reason, long count) {

    /** Nobody answered in time. */
    public static final String NOT_ANSWERED = "not-answered";
    /** A need ended and nobody had said yes. */
    public static final String UNMET = "need-unmet";

    public MarketGap {
        Objects.requireNonNull(district);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(band);
        Objects.requireNonNull(reason);
    }
}
