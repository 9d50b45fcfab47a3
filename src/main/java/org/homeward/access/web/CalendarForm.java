package org.homeward.access.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.OpeningHours;
import org.homeward.access.TeamCalendar;

/**
 * A team's calendar as somebody wrote it into the page.
 *
 * @param hours      one entry a day of the week, {@code 09:00-17:00} or nothing for closed
 * @param closedDays days as {@code 2026-12-24}, apart by spaces or lines
 * @param cover      group of the covering team, or nothing
 */
public record CalendarForm(List<String> hours, boolean bankHolidays, String closedDays, String cover) {

    private static final int LONGEST = 4000;

    static CalendarForm of(TeamCalendar calendar) {
        return new CalendarForm(calendar.week().stream().map(open -> open.map(OpeningHours::toString).orElse("")).toList(),
                calendar.closedOnBankHolidays(),
                calendar.closedDays().stream().map(LocalDate::toString).collect(Collectors.joining("\n")),
                calendar.cover().orElse(""));
    }

    static CalendarForm posted(Map<String, String> fields) {
        return new CalendarForm(Stream.of(DayOfWeek.values()).map(day -> fields.getOrDefault(field(day), "").strip())
                .toList(), fields.containsKey("bankHolidays"), fields.getOrDefault("closedDays", "").strip(),
                fields.getOrDefault("cover", ""));
    }

    /** The days with the names of their fields, in order. */
    public static List<String> days() {
        return Stream.of(DayOfWeek.values()).map(CalendarForm::field).toList();
    }

    /** Adds to the problems, each as a sentence, what stands in the way of a calendar. */
    Optional<TeamCalendar> read(List<Problem> problems) {
        var week = new ArrayList<Optional<OpeningHours>>();
        for (var day : DayOfWeek.values()) {
            week.add(open(day, problems));
        }
        var closed = closed(problems);
        if (problems.isEmpty() && week.stream().allMatch(Optional::isEmpty)) {
            problems.add(new Problem("monday", "Give the hours of at least one day"));
        }
        return problems.isEmpty() ? Optional.of(new TeamCalendar(week, bankHolidays, closed,
                Optional.of(cover).filter(chosen -> !chosen.isBlank()))) : Optional.empty();
    }

    private Optional<OpeningHours> open(DayOfWeek day, List<Problem> problems) {
        var written = hours.get(day.getValue() - 1);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(OpeningHours.of(written));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(field(day), words(day) + ": " + e.getMessage()));
            return Optional.empty();
        }
    }

    private TreeSet<LocalDate> closed(List<Problem> problems) {
        var days = new TreeSet<LocalDate>();
        if (closedDays.length() > LONGEST) {
            problems.add(new Problem("closedDays", "There are too many closed days"));
            return days;
        }
        Stream.of(closedDays.split("[\\s,]+")).filter(day -> !day.isEmpty()).forEach(day -> {
            try {
                days.add(LocalDate.parse(day));
            } catch (DateTimeException e) {
                problems.add(new Problem("closedDays", "\"" + day + "\" is not a day, for example 2026-12-24"));
            }
        });
        return days;
    }

    private static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static String words(DayOfWeek day) {
        return day.name().charAt(0) + field(day).substring(1);
    }

    /** What is wrong with one field. */
    public record Problem(String field, String sentence) {
    }
}
