package org.homeward.engine.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.homeward.engine.store.TaskListAddresses;
import org.springframework.stereotype.Component;

/**
 * The six lists that everybody finds in Tasklist. They are the same for all; who looks decides what is in them. Whatever
 * else somebody may once have stored as a list is taken away: a list can hold expressions, so ours are the only ones.
 */
@Component
class TaskLists {

    private static final String OF_MY_TEAMS = "${currentUserGroups()}";
    private static final List<Map<String, String>> WORTH_SEEING =
            List.of(Map.of("name", "pathway", "label", "Pathway agreed"), Map.of("name", "proposedPathway", "label", "Pathway proposed"));

    private final FilterService filters;
    private final TaskService tasks;
    private final TaskListAddresses addresses;

    TaskLists(FilterService filters, TaskService tasks, TaskListAddresses addresses) {
        this.filters = filters;
        this.tasks = tasks;
        this.addresses = addresses;
    }

    void write() {
        var known = new ArrayList<>(filters.createFilterQuery().list());
        all().forEach(list -> {
            var filter = known.stream().filter(it -> list.name().equals(it.getName())).findFirst();
            filter.ifPresent(known::remove);
            write(list, filter.orElseGet(() -> filters.newTaskFilter(list.name())));
        });
        known.forEach(stranger -> filters.deleteFilter(stranger.getId()));
    }

    private List<TaskList> all() {
        return List.of(
                new TaskList("mine", "My tasks", "Tasks that I have taken", 1, "#103c43",
                        query().taskAssigneeExpression("${currentUser()}")),
                new TaskList("unclaimed", "My team, unclaimed", "Tasks of my teams that nobody has taken yet", 2, "#1d70b8",
                        query().taskCandidateGroupInExpression(OF_MY_TEAMS).taskUnassigned()),
                new TaskList("team", "My team", "Every open task of my teams, whoever has taken it", 3, "#5694ca",
                        query().taskCandidateGroupInExpression(OF_MY_TEAMS).includeAssignedTasks()),
                new TaskList("today", "Due today", "Tasks due on this day, those already late among them", 4, "#f47738",
                        query().dueAfterExpression("${londonTime.endOfYesterday()}")
                                .dueBeforeExpression("${londonTime.startOfTomorrow()}")),
                new TaskList("overdue", "Overdue", "Tasks that are late", 5, "#d4351c",
                        query().dueBeforeExpression("${now()}")),
                new TaskList("all", "All I may see", "Every open task that I may see", 6, "#505a5f", query()));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private void write(TaskList list, Filter filter) {
        filter.setQuery(list.query().orderByDueDate().asc());
        filter.setProperties(Map.of("description", list.description(), "priority", list.position(),
                "color", list.colour(), "refresh", true, "showUndefinedVariable", false, "variables", WORTH_SEEING));
        addresses.put(list.key(), list.position(), list.name(), filters.saveFilter(filter).getId());
    }

    private record TaskList(String key, String name, String description, int position, String colour, TaskQuery query) {
    }
}
