package org.homeward.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.TeamCalendar;
import org.homeward.journey.London;

/**
 * Counts the days of recovery support. A day is a whole London day after leaving; the day of leaving is day 0. Days on which the
 * person was in hospital again are not counted.
 *
 * @param stops when the days stood still, the first first
 */
public record RecoveryDays(Instant leftAt, List<Stop> stops) {

    /** Recovery support is free up to this day (Care and Support (Preventing Needs) Regulations 2014; the count is a local default). */
    public static final int LAST_FREE_DAY = 42;

    /** Tasks that decide something: they open on a working day, so that those who have to agree can be reached. */
    private static final Set<String> DECIDES = Set.of(ReviewTasks.DAY_28, ReviewTasks.PLACEMENT, ReviewTasks.CLOSE);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    public RecoveryDays {
        Objects.requireNonNull(leftAt);
        stops = stops.stream().sorted(Comparator.comparing(Stop::at)).toList();
    }

    public static RecoveryDays since(Instant leftAt) {
        return new RecoveryDays(leftAt, List.of());
    }

    /** The day that it is at a moment. */
    public int at(Instant moment) {
        var stoodStill = stops.stream().filter(stop -> stop.at().isBefore(moment)).mapToInt(stop -> days(stop.at(),
                stop.resumedAt().filter(resumed -> resumed.isBefore(moment)).orElse(moment))).sum();
        return days(leftAt, moment) - stoodStill;
    }

    /** On which date a day is, as far as can be said while the person is in hospital again. */
    public LocalDate date(int day) {
        var date = London.day(leftAt).plusDays(day);
        for (var stop : stops) {
            if (stop.resumedAt().isPresent() && date.isAfter(London.day(stop.at()))) {
                date = date.plusDays(days(stop.at(), stop.resumedAt().get()));
            }
        }
        return date;
    }

    /**
     * When a review opens: at 08:00 on its day, also at a weekend. The first visit is given to its team the day before, at the
     * earliest on leaving. What decides something opens on the last working day up to its day (local default).
     */
    public Instant opens(String task, int day) {
        var date = date(day);
        var opens = task.equals(ReviewTasks.FIRST_VISIT) ? morning(date.minusDays(1))
                : DECIDES.contains(task) ? morning(lastWorkingDay(date)) : morning(date);
        return opens.isBefore(leftAt) ? leftAt : opens;
    }

    static boolean decides(String task) {
        return DECIDES.contains(task);
    }

    /** The first moment that is not free any more. */
    public Instant freeUntil() {
        return date(LAST_FREE_DAY + 1).atStartOfDay(London.ZONE).toInstant();
    }

    /** Which day a date is, counted from today. */
    int dayOf(LocalDate date, Instant now) {
        return at(now) + (int) ChronoUnit.DAYS.between(London.day(now), date);
    }

    private static LocalDate lastWorkingDay(LocalDate date) {
        var day = date;
        while (!TeamCalendar.WORKING_DAYS.isOpen(morning(day))) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Instant morning(LocalDate date) {
        return date.atTime(MORNING).atZone(London.ZONE).toInstant();
    }

    private static int days(Instant from, Instant to) {
        return (int) ChronoUnit.DAYS.between(London.day(from), London.day(to));
    }

    /** A time in which the days stood still. @param resumedAt empty while they still do */
    public record Stop(Instant at, Optional<Instant> resumedAt) {
        public Stop {
            Objects.requireNonNull(at);
            Objects.requireNonNull(resumedAt);
        }
    }
}
