package org.homeward.tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.homeward.journey.London;

/** Which time counts when a task has a number of hours: every minute, the team's hours, or working days. */
public enum WorkingClock {

    /** Every minute. */
    ALWAYS,
    /** 08:00 to 20:00 on every day, local time; a local default until teams have calendars of their own. */
    TEAM_HOURS,
    /** All 24 hours of each Monday to Friday that is no bank holiday in England. */
    WORKING_DAYS;

    private static final LocalTime TEAM_OPENS = LocalTime.of(8, 0);
    private static final LocalTime TEAM_CLOSES = LocalTime.of(20, 0);

    /** Reads the words of decision {@code task-deadlines}: always, team-hours, working-days. */
    public static WorkingClock of(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The moment at which this much counted time has passed since then. Nothing to count gives the moment itself. */
    public Instant after(Instant from, Duration counted) {
        if (this == ALWAYS || counted.isZero()) {
            return from.plus(counted);
        }
        Duration left = counted;
        for (LocalDate day = LocalDate.ofInstant(from, London.ZONE); ; day = day.plusDays(1)) {
            Instant opens = later(opens(day), from);
            Instant closes = later(closes(day), opens);
            Duration today = Duration.between(opens, closes);
            if (left.compareTo(today) <= 0) {
                return opens.plus(left);
            }
            left = left.minus(today);
        }
    }

    private Instant opens(LocalDate day) {
        return this == TEAM_HOURS ? day.atTime(TEAM_OPENS).atZone(London.ZONE).toInstant() : midnightBefore(day);
    }

    private Instant closes(LocalDate day) {
        if (this == TEAM_HOURS) {
            return day.atTime(TEAM_CLOSES).atZone(London.ZONE).toInstant();
        }
        return BankHolidays.isWeekend(day) || BankHolidays.isOne(day)
            ? midnightBefore(day) : midnightBefore(day.plusDays(1));
    }

    private static Instant midnightBefore(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
