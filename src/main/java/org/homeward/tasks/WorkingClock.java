package org.homeward.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.homeward.access.TeamCalendar;

/** Which time counts when a task has a number of hours: every minute, the team's hours, or working days. */
public enum WorkingClock {

    /** Every minute. */
    ALWAYS,
    /** The hours of the team that has the task, by its own calendar. */
    TEAM_HOURS,
    /** All 24 hours of each Monday to Friday that is no bank holiday in England. */
    WORKING_DAYS;

    /** Reads the words of decision {@code task-deadlines}: always, team-hours, working-days. */
    public static WorkingClock of(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The moment at which this much counted time has passed since then. Nothing to count gives the moment itself. */
    public Instant after(Instant from, Duration counted, TeamCalendar team) {
        return switch (this) {
            case ALWAYS -> from.plus(counted);
            case TEAM_HOURS -> team.after(from, counted);
            case WORKING_DAYS -> TeamCalendar.WORKING_DAYS.after(from, counted);
        };
    }
}
