package org.homeward.carepackage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.London;

/**
 * What has to be done about a hold now, and when to look at it again at the latest.
 *
 * @param lookAgainAt when the answer changes although nothing has happened
 */
public record NextStep(What what, Instant lookAgainAt) {

    /** A provider has this long to answer a mail; then it is telephoned, and so again where a call brought nothing. */
    static final Duration ANSWER_AWAITED = Duration.ofHours(2);
    static final Duration CALLED_AGAIN = Duration.ofHours(1);
    static final Duration VISIT_OVER = Duration.ofHours(1);
    /** Before that call it is asked by mail. */
    static final Duration FIRST_VISIT_ASKED = Duration.ofMinutes(30);
    static final int WARNED_DAYS_BEFORE = 2;
    private static final LocalTime WARNED_AT = LocalTime.of(9, 0);
    private static final LocalTime LAPSES_AT = LocalTime.of(0, 5);
    private static final Duration LONGEST = Duration.ofDays(30);

    public NextStep {
        Objects.requireNonNull(what);
        Objects.requireNonNull(lookAgainAt);
    }

    /**
     * Works it out.
     *
     * @param atHome      from when the person is at home, or is planned to be: the next visit that they need is counted from then
     * @param calledAt    when the provider was telephoned last about this package
     * @param slotDecided the last day of the times about which somebody has decided already
     */
    static NextStep of(CarePackage carePackage, Hold hold, Instant now, Instant atHome, Optional<Instant> calledAt,
                       Optional<LocalDate> slotDecided) {
        var over = carePackage.end().map(day -> at(day.plusDays(1), LAPSES_AT)).filter(at -> at.isAfter(now));
        var step = step(carePackage, hold, now, atHome, calledAt, slotDecided);
        return over.map(step::by).orElse(step);
    }

    private static NextStep step(CarePackage carePackage, Hold hold, Instant now, Instant atHome, Optional<Instant> calledAt,
                                 Optional<LocalDate> slotDecided) {
        return switch (hold.phase()) {
            case RESTARTED -> over(What.RESTARTED, now);
            case LAPSED -> over(What.LAPSED, now);
            case ENDED -> over(What.ENDED, now);
            case UNDONE -> hold.backConfirmed().isPresent() || carePackage.state() == PackageState.ENDED ? over(What.UNDONE, now)
                    : voice(now, hold.backToldAt().orElseThrow(), calledAt,
                            CallAtOnce.nextVisitSoon(carePackage, now) ? now : hold.backToldAt().orElseThrow().plus(ANSWER_AWAITED))
                            .by(now.plus(LONGEST));
            default -> open(carePackage, hold, now, atHome, calledAt, slotDecided);
        };
    }

    private static NextStep open(CarePackage carePackage, Hold hold, Instant now, Instant atHome, Optional<Instant> calledAt,
                                 Optional<LocalDate> slotDecided) {
        var step = phase(carePackage, hold, now, atHome, calledAt);
        if (hold.phase() == HoldPhase.RESTART_CONFIRMED) {
            return step;
        }
        var warnedAt = at(hold.slotHeldUntil().minusDays(WARNED_DAYS_BEFORE), WARNED_AT);
        var decided = slotDecided.filter(hold.slotHeldUntil()::equals).isPresent();
        if (step.what() == What.WAIT && !decided && !now.isBefore(warnedAt)) {
            return new NextStep(What.DECIDE_SLOT_EXTENSION, step.lookAgainAt()).by(slotEnd(hold, now));
        }
        return step.by(slotEnd(hold, now)).by(decided || !warnedAt.isAfter(now) ? now.plus(LONGEST) : warnedAt);
    }

    private static NextStep phase(CarePackage carePackage, Hold hold, Instant now, Instant atHome, Optional<Instant> calledAt) {
        return switch (hold.phase()) {
            case TOLD -> voice(now, hold.toldAt(), calledAt,
                    CallAtOnce.atNight(hold.toldAt()) ? hold.toldAt() : hold.toldAt().plus(ANSWER_AWAITED));
            case RESTART_ASKED -> restart(carePackage, now, atHome, hold.backToldAt().orElseThrow(), calledAt);
            case RESTART_CONFIRMED -> hold.firstVisitMissed() ? restart(carePackage, now, atHome, hold.firstVisitAt().orElseThrow(), calledAt)
                    : firstVisit(now, hold.firstVisitAt().orElseThrow(), calledAt);
            default -> new NextStep(What.WAIT, now.plus(LONGEST));
        };
    }

    private static NextStep firstVisit(Instant now, Instant first, Optional<Instant> calledAt) {
        var asked = first.plus(FIRST_VISIT_ASKED);
        var call = voice(now, first, calledAt, first.plus(VISIT_OVER));
        return asked.isAfter(now) ? call.by(asked) : call;
    }

    private static NextStep restart(CarePackage carePackage, Instant now, Instant atHome, Instant since, Optional<Instant> calledAt) {
        if (CallAtOnce.nextVisitSoon(carePackage, atHome, now)) {
            return voice(now, since, calledAt, now);
        }
        var soon = CallAtOnce.firstNeeded(carePackage, atHome).map(at -> at.minus(CallAtOnce.NEXT_VISIT_SOON));
        return new NextStep(What.CONFIRM_RESTART, soon.orElse(now.plus(LONGEST)));
    }

    /** A call at that moment, and again an hour after one that brought nothing. */
    private static NextStep voice(Instant now, Instant since, Optional<Instant> calledAt, Instant call) {
        var again = calledAt.filter(at -> !at.isBefore(since)).map(at -> at.plus(CALLED_AGAIN));
        var next = Stream.concat(Stream.of(call), again.stream()).max(Instant::compareTo).orElseThrow();
        return next.isAfter(now) ? new NextStep(What.WAIT, next) : new NextStep(What.TELEPHONE, now.plus(LONGEST));
    }

    private NextStep by(Instant moment) {
        return moment.isBefore(lookAgainAt) ? new NextStep(what, moment) : this;
    }

    private static Instant slotEnd(Hold hold, Instant now) {
        var end = at(hold.slotHeldUntil().plusDays(1), LAPSES_AT);
        return end.isAfter(now) ? end : now.plus(LONGEST);
    }

    private static NextStep over(What what, Instant now) {
        return new NextStep(what, now);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }

    /** Who is asked, or how the hold ended. The last five are its ends. */
    public enum What {
        TELEPHONE, CONFIRM_RESTART, DECIDE_SLOT_EXTENSION, WAIT, RESTARTED, LAPSED, UNDONE, ENDED, CARRIED_ON;

        /** The word that models compare. Example: {@code confirm-restart}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
