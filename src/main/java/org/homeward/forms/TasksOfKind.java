package org.homeward.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;

/** The tasks of one kind as a list that a team works through: one a person, the open ones and those done today. */
public record TasksOfKind(List<TaskAtHand> tasks) {

    public TasksOfKind {
        tasks = List.copyOf(tasks);
    }

    /** A person for whom a task is open again stands on the list with that one and not with the one that was done. */
    public static TasksOfKind of(List<TaskAtHand> tasks) {
        Set<JourneyId> open = tasks.stream().filter(TaskAtHand::isOpen).map(TaskAtHand::journey).collect(Collectors.toSet());
        return new TasksOfKind(tasks.stream().filter(task -> task.isOpen() || !open.contains(task.journey())).toList());
    }

    public long done() {
        return tasks.stream().filter(task -> !task.isOpen()).count();
    }

    /** For example "12 of 28 done". */
    public String progress() {
        return done() + " of " + tasks.size() + " done";
    }
}
