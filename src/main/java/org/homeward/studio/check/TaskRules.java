package org.homeward.studio.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A person's task: its form has the task's own name, and tables say whose it is and when it is due. */
final class TaskRules {

    private static final List<String> SAID_BY_TABLES =
            List.of("assignee", "candidateUsers", "candidateGroups", "dueDate", "followUpDate", "priority");

    /** Fewer characters are no sentence that says why. */
    private static final int SHORTEST_PARAGRAPH = 30;

    private TaskRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("task-shows-its-form", (model, around) -> tasks(model)
                        .filter(task -> !task.camunda("formRef").equals(Optional.of(idOf(task))))
                        .map(task -> task.shown() + " does not show the form " + idOf(task))),
                new Rule("form-deployed-with-it", (model, around) -> tasks(model)
                        .filter(task -> task.camunda("formRef").isPresent())
                        .filter(task -> task.camunda("formRefBinding").filter("deployment"::equals).isEmpty())
                        .map(task -> task.shown() + " does not bind its form by deployment")),
                new Rule("form-exists", (model, around) -> tasks(model)
                        .flatMap(task -> task.camunda("formRef").stream())
                        .filter(form -> !around.forms().contains(form)).map(form -> "there is no form " + form)),
                new Rule("task-says-why-and-what-next", (model, around) -> tasks(model)
                        .filter(task -> task.documentation().filter(it -> !saysWhyAndWhatNext(it)).isPresent())
                        .map(task -> task.shown() + " does not say in two paragraphs, with an empty line between them, why"
                                + " it is there and what happens next with the answer")),
                new Rule("tables-say-who-and-when", (model, around) -> tasks(model).flatMap(task -> SAID_BY_TABLES
                        .stream().filter(it -> task.camunda(it).isPresent())
                        .map(it -> task.shown() + " says " + it + " itself; that belongs in a table"))),
                new Rule("task-has-its-own-rows", (model, around) -> tasks(model)
                        .flatMap(task -> around.tasksInTables().entrySet().stream()
                                .filter(table -> !table.getValue().contains(idOf(task)))
                                .map(table -> idOf(task) + " has no row of its own in " + table.getKey()))));
    }

    private static Stream<Node> tasks(ProcessModel model) {
        return model.steps("userTask").stream();
    }

    /** The task's page shows the first paragraph as "Why this task" and the second as "What happens next". */
    private static boolean saysWhyAndWhatNext(String documentation) {
        var paragraphs = documentation.split("\\R\\s*\\R");
        return paragraphs.length == 2 && Stream.of(paragraphs).map(String::strip)
                .allMatch(it -> it.length() >= SHORTEST_PARAGRAPH && it.endsWith("."));
    }

    /** The task's name in forms, tables and addresses. Example: {@code agree-pathway} of userTask_agreePathway. */
    static String idOf(Node task) {
        var name = task.id().substring(task.id().indexOf('_') + 1);
        return name.replaceAll("([A-Z0-9]+)", "-$1").toLowerCase(Locale.ROOT);
    }
}
