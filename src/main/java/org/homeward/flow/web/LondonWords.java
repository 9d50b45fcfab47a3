package org.homeward.flow.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.homeward.flow.Lateness;
import org.homeward.flow.Priority;
import org.homeward.flow.TeamTask;
import org.homeward.journey.London;

/** Says dates and times as people in the United Kingdom read them: "5 January 2024, 14:05", by London time. */
public final class LondonWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final long HOURS_SAID_AS_HOURS = 48;
    private static final long DAYS_OF_A_WEEK = 7;

    private final Instant now;

    LondonWords(Instant now) {
        this.now = now;
    }

    public Instant now() {
        return now;
    }

    public String date(LocalDate date) {
        return London.words(date);
    }

    public String date(Instant at) {
        return London.words(London.day(at));
    }

    public String time(Instant at) {
        return TIME.format(at.atZone(London.ZONE));
    }

    /** For example "5 January 2024, 14:05". */
    public String moment(Instant at) {
        return date(at) + ", " + time(at);
    }

    /** "14:05" today, "yesterday, 14:05", "tomorrow, 14:05", otherwise the date and the time. */
    public String near(Instant at) {
        long days = ChronoUnit.DAYS.between(London.day(now), London.day(at));
        if (days == 0) {
            return "today, " + time(at);
        }
        return days == 1 ? "tomorrow, " + time(at) : days == -1 ? "yesterday, " + time(at) : moment(at);
    }

    /** Whole London days, as length of stay is counted: "Since today", "1 day", "12 days". */
    public String daysSince(Instant since) {
        long days = ChronoUnit.DAYS.between(London.day(since), London.day(now));
        return days <= 0 ? "Since today" : days == 1 ? "1 day" : days + " days";
    }

    /** Whole London days at a stage, as metrics count them: "since today", "for 2 days". */
    public String inStage(Instant since) {
        long days = ChronoUnit.DAYS.between(London.day(since), London.day(now));
        return days <= 0 ? "since today" : "for " + counted(days, "day");
    }

    /** Since when no acute bed has been needed: "Discharge ready since 5 January 2024, 3 days". */
    public String readySince(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, London.day(now));
        return "Discharge ready since " + London.words(day) + (days <= 0 ? "" : ", " + counted(days, "day"));
    }

    /** How long ago a day was: "today", "yesterday", "12 days ago", "5 months ago", "2 years ago". */
    public String ago(LocalDate day) {
        var today = London.day(now);
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 2) {
            return days <= 0 ? "today" : "yesterday";
        }
        long months = ChronoUnit.MONTHS.between(day, today);
        long years = ChronoUnit.YEARS.between(day, today);
        return (years > 0 ? counted(years, "year") : months > 0 ? counted(months, "month") : counted(days, "day")) + " ago";
    }

    public int age(LocalDate born) {
        return Period.between(born, London.day(now)).getYears();
    }

    /** What the table says of a task's time; words, so that no colour is needed to understand it. */
    public String due(TeamTask task) {
        return switch (task.lateness(now)) {
            case OVERDUE -> "Overdue by " + length(Duration.between(task.dueAt(), now));
            case DUE_SOON -> "Due soon: " + near(task.dueAt());
            case IN_TIME -> "Due " + near(task.dueAt());
        };
    }

    /** Why a task goes before others; words, so that no colour is needed to understand it. */
    public String why(TeamTask task, Priority priority) {
        var waiting = priority.waitingSince().map(day -> "Ready to leave and waiting since " + day(day)).orElse("");
        return switch (priority.level()) {
            case OVERDUE -> (priority.goneUp() ? "Overdue and gone up" : "Overdue") + (waiting.isEmpty() ? "" : ". " + waiting);
            case WAITING -> waiting;
            case USUAL -> task.lateness(now) == Lateness.DUE_SOON ? "Due soon" : "In time";
        };
    }

    /** "today", "yesterday", "Tuesday" within the week, otherwise the date. */
    private String day(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, London.day(now));
        return ago == 0 ? "today" : ago == 1 ? "yesterday" : ago < DAYS_OF_A_WEEK ? WEEKDAY.format(day) : London.words(day);
    }

    /** How long something is open. */
    public String age(Instant since) {
        return length(Duration.between(since, now));
    }

    /** How long something lasted, as {@link #length} says it. */
    public String between(Instant from, Instant to) {
        return length(Duration.between(from, to));
    }

    /** Whether something was learned on a later day than it happened on, so that what was known of that day has changed. */
    public boolean isLearnedLate(Instant happened, Instant learned) {
        return London.day(happened).isBefore(London.day(learned));
    }

    /** The national standard for attendances in an emergency department. */
    public boolean isLongerThanFourHours(Instant since) {
        return Duration.between(since, now).compareTo(Duration.ofHours(4)) > 0;
    }

    /** How long it is still until then, as {@link #length} says it. */
    public String until(Instant end) {
        return length(Duration.between(now, end));
    }

    /** "5 minutes", "3 hours", "2 days": the largest whole unit that is useful. */
    public String length(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 60) {
            return counted(Math.max(1, minutes), "minute");
        }
        return duration.toHours() < HOURS_SAID_AS_HOURS ? counted(duration.toHours(), "hour")
                : counted(duration.toDays(), "day");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
