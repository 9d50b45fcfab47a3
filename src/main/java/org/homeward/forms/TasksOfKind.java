package org.homeward.forms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;

/** The tasks of one kind as a list that a team works through: one a person, the open ones and those done today. */
public record TasksOfKind(List<TaskAtHand> tasks) {

    public TasksOfKind {
        tasks = List.copyOf(tasks);
    }

    /** Each person stands on the list once: with the task that is open, else with the one that ended last. */
    public static TasksOfKind of(List<TaskAtHand> tasks) {
        Map<JourneyId, TaskAtHand> shown = tasks.stream().collect(Collectors.toMap(TaskAtHand::journey, task -> task, TasksOfKind::later));
        return new TasksOfKind(tasks.stream().filter(task -> task.isOpen() || shown.get(task.journey()).equals(task)).toList());
    }

    private static TaskAtHand later(TaskAtHand one, TaskAtHand other) {
        if (one.isOpen() != other.isOpen()) {
            return one.isOpen() ? one : other;
        }
        return other.endedAt().orElse(Instant.MAX).isAfter(one.endedAt().orElse(Instant.MAX)) ? other : one;
    }

    public long done() {
        return tasks.stream().filter(task -> !task.isOpen()).count();
    }

    /** For example "12 of 28 done". */
    public String progress() {
        return done() + " of " + tasks.size() + " done";
    }
}
