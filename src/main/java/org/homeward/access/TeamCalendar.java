package org.homeward.access;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.journey.London;

/**
 * When a team works, by the clocks of England, and who looks after its tasks while it does not.
 *
 * @param week               the opening hours of Monday to Sunday; empty for a day on which the team is closed
 * @param closedOnBankHolidays whether the team is closed on the bank holidays of England
 * @param closedDays         further days on which the team is closed
 * @param cover              group of the team that covers while this one is closed
 */
public record TeamCalendar(List<Optional<OpeningHours>> week, boolean closedOnBankHolidays, Set<LocalDate> closedDays,
                           Optional<String> cover) {

    /** The hours of a team that has none of its own: 08:00 to 20:00 on every day. A local default. */
    public static final TeamCalendar USUAL = everyDay(OpeningHours.of("08:00-20:00"), false);

    /** All 24 hours of each Monday to Friday that is no bank holiday in England. */
    public static final TeamCalendar WORKING_DAYS = onWeekdays(OpeningHours.of("00:00-24:00"), true);

    private static final int DAYS = 7;
    private static final int LONGEST_LOOK_AHEAD = 400;

    public TeamCalendar {
        week = List.copyOf(week);
        closedDays = Collections.unmodifiableSet(new TreeSet<>(closedDays));
        Objects.requireNonNull(cover);
        if (week.size() != DAYS) {
            throw new IllegalArgumentException("A week has seven days, not " + week.size());
        }
        if (week.stream().allMatch(Optional::isEmpty)) {
            throw new IllegalArgumentException("A team that never opens cannot be given tasks");
        }
    }

    public static TeamCalendar everyDay(OpeningHours hours, boolean closedOnBankHolidays) {
        return new TeamCalendar(Collections.nCopies(DAYS, Optional.of(hours)), closedOnBankHolidays, Set.of(),
                Optional.empty());
    }

    /** Monday to Friday. */
    public static TeamCalendar onWeekdays(OpeningHours hours, boolean closedOnBankHolidays) {
        var week = Stream.of(DayOfWeek.values()).map(day -> Optional.of(hours)
                .filter(open -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)).toList();
        return new TeamCalendar(week, closedOnBankHolidays, Set.of(), Optional.empty());
    }

    public TeamCalendar coveredBy(String groupId) {
        return new TeamCalendar(week, closedOnBankHolidays, closedDays, Optional.of(groupId));
    }

    public Optional<OpeningHours> on(DayOfWeek day) {
        return week.get(day.getValue() - 1);
    }

    /** A team that works through the night belongs, after midnight, to the day on which it opened. */
    public boolean isOpen(Instant at) {
        var today = London.day(at);
        return Stream.of(today.minusDays(1), today).anyMatch(day -> hours(day)
                .filter(open -> !at.isBefore(open.opens(day)) && at.isBefore(open.closes(day))).isPresent());
    }

    /** When the team opens next; now, where it is open. Empty where that is more than a year away. */
    public Optional<Instant> opensNext(Instant at) {
        if (isOpen(at)) {
            return Optional.of(at);
        }
        var today = London.day(at);
        return Stream.iterate(today, day -> day.plusDays(1)).limit(LONGEST_LOOK_AHEAD)
                .flatMap(day -> hours(day).map(open -> open.opens(day)).stream())
                .filter(opens -> !opens.isBefore(at)).findFirst();
    }

    /** The moment at which the team has worked so long since then. Nothing to work gives the moment itself. */
    public Instant after(Instant from, Duration worked) {
        if (worked.isZero()) {
            return from;
        }
        var left = worked;
        var counted = from;
        for (var day = London.day(from).minusDays(1); ; day = day.plusDays(1)) {
            var open = hours(day);
            if (open.isEmpty()) {
                continue;
            }
            var opens = later(open.get().opens(day), counted);
            counted = later(open.get().closes(day), opens);
            var today = Duration.between(opens, counted);
            if (left.compareTo(today) <= 0) {
                return opens.plus(left);
            }
            left = left.minus(today);
        }
    }

    private Optional<OpeningHours> hours(LocalDate day) {
        return closedDays.contains(day) || closedOnBankHolidays && BankHolidays.isOne(day)
                ? Optional.empty() : on(day.getDayOfWeek());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
