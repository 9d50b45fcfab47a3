package org.homeward.integration.hl7;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.OpeningHours;
import org.homeward.journey.London;

/**
 * How long a sender may be silent before somebody is told, and in which hours that is looked at. Outside of them silence is
 * usual. Example: 15 minutes, 08:00-20:00.
 *
 * @param longest zero where its silence tells nothing
 */
public record UsualSilence(Duration longest, OpeningHours hours) {

    /** Local default: 15 minutes in the daytime. */
    public static final UsualSilence IN_THE_DAYTIME = new UsualSilence(Duration.ofMinutes(15), OpeningHours.of("08:00-20:00"));

    public UsualSilence {
        Objects.requireNonNull(longest);
        Objects.requireNonNull(hours);
        if (longest.isNegative()) {
            throw new IllegalArgumentException("A sender cannot be silent for less than no time");
        }
    }

    /**
     * Whether a sender has been silent for longer than usual. Only time within its hours counts.
     *
     * @param lastHeard when its last message came, or since when anybody has listened, whichever is later
     */
    boolean isBrokenBy(Instant lastHeard, Instant now) {
        return !longest.isZero() && begin(now).map(begin -> begin.isAfter(lastHeard) ? begin : lastHeard)
                .filter(quietSince -> !now.isBefore(quietSince.plus(longest))).isPresent();
    }

    /** When its hours of this moment began; empty outside of them. */
    private Optional<Instant> begin(Instant now) {
        var today = London.day(now);
        return Stream.of(today.minusDays(1), today).filter(day -> !now.isBefore(hours.opens(day)) && now.isBefore(hours.closes(day)))
                .findFirst().map(hours::opens);
    }
}
