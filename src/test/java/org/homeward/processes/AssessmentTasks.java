package org.homeward.processes;

import java.util.HashMap;
import java.util.Map;

/** What stands in and behind the open tasks of one person's needs assessment. */
record AssessmentTasks(Scenarios scenarios, Traveller person) {

    /** Whom one is escalated to when it is late. */
    String escalatesTo(String taskId) {
        return scenarios.jdbc.sql("select escalate_to from task where id = :task").param("task", person.task(taskId).getId())
                .query(String.class).single();
    }

    /** What a form shows filled in to somebody of its team. */
    Map<String, Object> shown(String taskId, String user) {
        var shown = new HashMap<String, Object>();
        person.as(user, () -> shown.putAll(scenarios.engine.getFormService()
                .getTaskFormVariables(person.task(taskId).getId(), null, false)));
        return shown;
    }
}
