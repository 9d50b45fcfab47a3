package org.homeward.access;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England, by rule for every year and with the one-off days that were proclaimed. Source:
 * Banking and Financial Dealings Act 1971 and the proclamations published on gov.uk.
 */
public final class BankHolidays {

    /** Days added for one year only: coronation, jubilees, a wedding, a state funeral, days moved to another date. */
    private static final Set<LocalDate> ADDED = Set.of(
        LocalDate.of(2011, 4, 29), LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 5), LocalDate.of(2020, 5, 8),
        LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

    /** Days that the rule gives and that were moved away in that year. */
    private static final Set<LocalDate> MOVED_AWAY =
        Set.of(LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));

    private BankHolidays() {
    }

    public static boolean isOne(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    static Set<LocalDate> in(int year) {
        LocalDate easter = easterSunday(year);
        Set<LocalDate> days = new TreeSet<>(Set.of(
            nextMondayIfWeekend(LocalDate.of(year, 1, 1)), easter.minusDays(2), easter.plusDays(1),
            LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
            LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
            LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
            christmas(year, 25), christmas(year, 26)));
        days.removeAll(MOVED_AWAY);
        ADDED.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    /** The days after a Christmas at the weekend: the substitutes are the next two days that are neither. */
    private static LocalDate christmas(int year, int dayOfMonth) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, dayOfMonth);
        return isWeekend(day) ? day.plusDays(2) : day;
    }

    private static LocalDate nextMondayIfWeekend(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The Sunday after the first full moon of spring, by the calendar's arithmetic (Gregorian computus). */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, Month.MARCH, 28).plusDays(fullMoon - weekday);
    }
}
