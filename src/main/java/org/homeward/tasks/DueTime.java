package org.homeward.tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.homeward.access.TeamCalendar;
import org.homeward.journey.London;

/**
 * When the team is reminded of a task and when the task is due. The rules are those of decision {@code task-deadlines}.
 */
public record DueTime(Instant remindAt, Instant dueAt) {

    private static final Duration AT_LEAST_AFTER_OPENING = Duration.ofHours(2);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /**
     * @param team    the hours of the team that has the task, for a clock that counts them
     * @param leaving the planned or actual leaving that {@code from} counts from; where it is not known yet, the time
     *                is counted from the opening
     */
    public static DueTime of(Instant opened, int dueMinutes, int remindMinutes, WorkingClock clock,
                             TeamCalendar team, CountFrom from, Optional<Instant> leaving) {
        Duration due = Duration.ofMinutes(dueMinutes);
        Duration remind = Duration.ofMinutes(remindMinutes);
        if (from == CountFrom.OPENED || leaving.isEmpty()) {
            return new DueTime(clock.after(opened, remind, team), clock.after(opened, due, team));
        }
        Instant reference = leaving.get();
        return switch (from) {
            case BEFORE_PLANNED_LEAVING ->
                endingAt(later(reference.minus(due), opened.plus(AT_LEAST_AFTER_OPENING)), due.minus(remind));
            case DAY_OF_LEAVING -> endingAt(later(reference.plus(due), evening(reference)), due.minus(remind));
            default -> new DueTime(clock.after(reference, remind, team), clock.after(reference, due, team));
        };
    }

    private static DueTime endingAt(Instant due, Duration remindedBefore) {
        return new DueTime(due.minus(remindedBefore), due);
    }

    private static Instant evening(Instant leaving) {
        ZonedDateTime local = leaving.atZone(London.ZONE);
        return local.with(EVENING).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
