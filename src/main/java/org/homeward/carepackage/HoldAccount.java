package org.homeward.carepackage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homeward.carepackage.LedgerLine.Why;
import org.homeward.journey.London;

/**
 * What one hold has saved, line by line: every visit or day that was agreed between the moment from which nobody comes and the
 * moment from which somebody comes again. Each line is rounded for itself, so that any lines add up to the penny.
 *
 * @param lines in the order of time
 */
public record HoldAccount(CarePackage carePackage, Hold hold, List<LedgerLine> lines) {

    static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    public HoldAccount {
        Objects.requireNonNull(carePackage);
        Objects.requireNonNull(hold);
        lines = List.copyOf(lines);
    }

    /** The account as it stands at a moment; later visits of an open hold are not in it. */
    public static HoldAccount of(CarePackage carePackage, Hold hold, Instant asAt) {
        var until = end(hold).filter(asAt::isAfter).orElse(asAt);
        var lines = planned(carePackage, hold, until).map(visit -> line(carePackage, hold, visit)).toList();
        return new HoldAccount(carePackage, hold, lines);
    }

    /** The part of it that falls on certain days. */
    public HoldAccount on(Predicate<LocalDate> days) {
        return new HoldAccount(carePackage, hold, lines.stream().filter(line -> days.test(line.day())).toList());
    }

    public BigDecimal notCharged() {
        return sum(lines.stream().map(LedgerLine::notCharged));
    }

    /** Visits or days that were not made, paid or not. */
    public long notMade() {
        return lines.stream().filter(line -> line.why() != Why.MADE).count();
    }

    /** Hours of care workers that the provider had for others, with two decimals. */
    public BigDecimal hoursGivenBack() {
        return hours(lines.stream().mapToLong(LedgerLine::minutesGivenBack).sum());
    }

    static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(NOTHING, BigDecimal::add);
    }

    /** From when somebody comes again, or care is not planned any more; whoever came earlier than agreed ends it then. */
    private static Optional<Instant> end(Hold hold) {
        var agreed = hold.firstVisitAt().filter(at -> hold.isOpen() || hold.phase() == HoldPhase.RESTARTED);
        return Stream.concat(agreed.stream(), hold.closedAt().stream()).min(Comparator.naturalOrder());
    }

    private static Stream<PlannedVisit> planned(CarePackage carePackage, Hold hold, Instant until) {
        var first = London.day(hold.from());
        if (hold.from().isAfter(until)) {
            return Stream.empty();
        }
        var days = first.datesUntil(London.day(until).plusDays(1));
        return days.flatMap(day -> carePackage.termsOn(day).rate().isByDay() ? wholeDay(carePackage, hold, day, until)
                : carePackage.visitsOn(day).stream()
                        .filter(visit -> !visit.at().isBefore(hold.from()) && visit.at().isBefore(until)));
    }

    /** A day is one midnight away from home: the day of going counts, the day of coming back does not. */
    private static Stream<PlannedVisit> wholeDay(CarePackage carePackage, Hold hold, LocalDate day, Instant until) {
        var begin = day.atStartOfDay(London.ZONE).toInstant();
        var end = day.plusDays(1).atStartOfDay(London.ZONE).toInstant();
        return carePackage.isOn(day) && !end.isAfter(until)
                ? Stream.of(new PlannedVisit(begin.isBefore(hold.from()) ? hold.from() : begin, 0, 1)) : Stream.empty();
    }

    private static LedgerLine line(CarePackage carePackage, Hold hold, PlannedVisit visit) {
        var rate = carePackage.termsOn(London.day(visit.at())).rate();
        var retainer = hold.terms().retainerPercent();
        return new LedgerLine(carePackage.id(), hold.id(), visit.at(), visit.minutes(), visit.staff(), rate, retainer,
                why(hold, visit), isWithinNotice(hold, visit) ? NOTHING : rate.notCharged(visit.minutes(), visit.staff(), retainer),
                isAtHome(hold, visit));
    }

    private static Why why(Hold hold, PlannedVisit visit) {
        if (hold.acknowledgement().filter(word -> !visit.at().isAfter(word.lastVisitAt())).isPresent()) {
            return Why.MADE;
        }
        return isWithinNotice(hold, visit) ? Why.WITHIN_NOTICE : Why.NOT_MADE;
    }

    private static boolean isWithinNotice(Hold hold, PlannedVisit visit) {
        return visit.at().isBefore(hold.toldAt().plus(Duration.ofHours(hold.terms().noticeHours())));
    }

    private static boolean isAtHome(Hold hold, PlannedVisit visit) {
        return hold.stays().stream().noneMatch(stay -> !visit.at().isBefore(stay.since())
                && stay.leftAt().filter(left -> !visit.at().isBefore(left)).isEmpty());
    }
}
