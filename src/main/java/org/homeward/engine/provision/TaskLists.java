package org.homeward.engine.provision;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The three lists that everybody finds in Tasklist: one's own tasks, those that nobody of the team has taken yet, and
 * those that are late. They are the same three for all; who looks decides what is in them.
 */
@Component
class TaskLists {

    private final FilterService filters;
    private final TaskService tasks;

    TaskLists(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void write() {
        write("My tasks", "Tasks that I have taken", 1, "#103c43",
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        write("My team, unclaimed", "Tasks of my teams that nobody has taken yet", 2, "#1d70b8",
                tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
        write("Overdue", "Tasks of my teams, and my own, that are late", 3, "#d4351c",
                tasks.createTaskQuery().dueBeforeExpression("${now()}"));
    }

    private void write(String name, String description, int priority, String colour, TaskQuery query) {
        var filter = filters.createFilterQuery().filterName(name).list().stream().findFirst()
                .orElseGet(() -> filters.newTaskFilter(name));
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("description", description, "priority", priority, "color", colour, "refresh", true,
                "showUndefinedVariable", false, "variables", List.of()));
        filters.saveFilter(filter);
    }
}
