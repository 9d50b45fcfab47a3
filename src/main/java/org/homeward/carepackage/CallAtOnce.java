package org.homeward.carepackage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.homeward.journey.London;

/**
 * Says when a provider is telephoned at once, at every hour, instead of being written to alone: the next visit is the clock.
 * Source: pathways and criteria, timings (local default).
 */
public final class CallAtOnce {

    /** An undo, a restart or a leaving whose next visit is due within this time needs a voice. */
    public static final Duration NEXT_VISIT_SOON = Duration.ofHours(12);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private CallAtOnce() {
    }

    /** Whether a hold that is told now is read by nobody before the morning: between eight in the evening and eight. */
    public static boolean atNight(Instant now) {
        var clock = now.atZone(London.ZONE).toLocalTime();
        return !clock.isBefore(EVENING) || clock.isBefore(MORNING);
    }

    /** Whether the next visit is due within twelve hours. Care that is there all day is due at once. */
    public static boolean nextVisitSoon(CarePackage carePackage, Instant now) {
        return nextVisitSoon(carePackage, now, now);
    }

    /** @param atHome from when the person is there; no visit before it is one that they need */
    static boolean nextVisitSoon(CarePackage carePackage, Instant atHome, Instant now) {
        return firstNeeded(carePackage, atHome).filter(at -> !at.isAfter(now.plus(NEXT_VISIT_SOON))).isPresent();
    }

    /** When the first care is due for somebody who is at home from then on; empty where none is agreed for that time. */
    static Optional<Instant> firstNeeded(CarePackage carePackage, Instant atHome) {
        var day = London.day(atHome);
        return carePackage.termsOn(day).visits().isEmpty() ? Optional.of(atHome).filter(at -> carePackage.isOn(day))
                : carePackage.nextVisit(atHome).map(PlannedVisit::at);
    }

    /** Why to telephone about a hold that is told now; empty where writing is enough. */
    public static Optional<String> aboutHold(Instant now) {
        return atNight(now) ? Optional.of("It is " + London.time(now) + ", and nobody reads mail before the morning.")
                : Optional.empty();
    }

    /** Why to telephone about care that has to come back; empty where writing is enough. */
    public static Optional<String> aboutComingBack(CarePackage carePackage, Instant now) {
        return nextVisitSoon(carePackage, now) ? Optional.of(carePackage.nextVisit(now)
                .map(visit -> "The next visit is due on " + London.words(London.day(visit.at())) + " at " + London.time(visit.at())
                        + ".").orElse("The care is due at once.")) : Optional.empty();
    }
}
