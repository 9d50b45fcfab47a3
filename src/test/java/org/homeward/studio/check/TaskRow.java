package org.homeward.studio.check;

import java.util.List;
import java.util.Map;

/**
 * One task as the catalogue shows it, with what the tables say of it.
 *
 * @param task     the task in its model
 * @param group    row of {@code task-groups}
 * @param deadline row of {@code task-deadlines} for a task that is not urgent
 */
record TaskRow(Node task, Map<String, String> group, Map<String, String> deadline) {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    static TaskRow of(Node task, DecisionTables tables) {
        var id = TaskRules.idOf(task);
        return new TaskRow(task, tables.row("task-groups", "taskId", id),
                tables.row("task-deadlines", "taskId", id));
    }

    List<String> cells() {
        return List.of("`" + TaskRules.idOf(task) + "`", task.name(),
                group.getOrDefault("candidateGroup", "-") + " of the " + group.getOrDefault("scopedBy", "-"), due(),
                deadline.getOrDefault("clock", "-"), deadline.getOrDefault("escalateTo", "-"),
                task.property("unblock").orElse("-"));
    }

    private String due() {
        var minutes = Integer.parseInt(deadline.getOrDefault("dueMinutes", "0"));
        var from = deadline.getOrDefault("countFrom", "opened");
        return duration(minutes) + (from.equals("opened") ? "" : " " + from.replace('-', ' '));
    }

    private static String duration(int minutes) {
        if (minutes % DAY == 0) {
            return minutes / DAY + " d";
        }
        var hours = minutes / HOUR == 0 ? "" : minutes / HOUR + " h";
        var rest = minutes % HOUR == 0 ? "" : minutes % HOUR + " min";
        return (hours + " " + rest).strip();
    }
}
