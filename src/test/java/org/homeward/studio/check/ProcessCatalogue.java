package org.homeward.studio.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that lists every process with its tasks, timers and messages, made from the models and tables. */
final class ProcessCatalogue {

    private static final String HEAD = """
            # Processes

            Generated from the models and the tables `task-groups` and `task-deadlines`, so it is never edited by hand:
            `mvn test -Dtest=ProcessCatalogueTest -Dcatalogue.write=true` writes it anew, and the build fails while it is out of date.
            """;

    private final List<ProcessModel> models;
    private final DecisionTables tables = DecisionTables.of(Models.all());

    ProcessCatalogue(List<ProcessModel> models) {
        this.models = models.stream().sorted(Comparator.comparing(ProcessModel::isCalled)
                .thenComparing(ProcessModel::basename)).toList();
    }

    String page() {
        return Stream.concat(Stream.of(HEAD, overview()), models.stream().map(this::section))
                .collect(Collectors.joining("\n"));
    }

    private String overview() {
        return table(List.of("Process", "Purpose", "Starts on", "Ends as"), models.stream().map(model -> List.of(
                "[" + model.basename() + "](#" + model.basename() + ")", model.process().documentation().orElse(""),
                startsOn(model), endsAs(model))).toList());
    }

    private String section(ProcessModel model) {
        var folder = model.file().getParent().getFileName();
        return Stream.of("## " + model.basename() + "\n", "[" + model.process().name() + "](" + folder + "/"
                        + model.basename() + ".bpmn), version " + model.process().camunda("versionTag").orElse("") + ".\n",
                tasks(model), timers(model), facts(model)).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }

    private String tasks(ProcessModel model) {
        return table(List.of("Task and form", "Name", "Group", "Due", "Clock", "Escalates to", "What has to happen"),
                model.steps("userTask").stream().map(task -> TaskRow.of(task, tables).cells()).toList());
    }

    private String timers(ProcessModel model) {
        return table(List.of("Timer", "Name", "When"), model.steps().stream()
                .filter(step -> step.children("timerEventDefinition").findAny().isPresent())
                .map(step -> List.of("`" + step.id() + "`", step.name(), step.children("timerEventDefinition")
                        .flatMap(Node::children).map(it -> "`" + it.text() + "`").collect(Collectors.joining())))
                .toList());
    }

    private String facts(ProcessModel model) {
        return Stream.of(
                line("Messages in", messages(model, Set.of("startEvent", "intermediateCatchEvent", "receiveTask",
                        "boundaryEvent"))),
                line("Messages out", messages(model, Set.of("endEvent", "intermediateThrowEvent", "sendTask"))),
                line("Asks the tables", attributes(model, "decisionRef")),
                line("Calls", model.steps("callActivity").stream().map(it -> it.element().getAttribute("calledElement"))),
                line("Does by itself", model.process().below().flatMap(it -> it.camunda("delegateExpression").stream())
                        .map(it -> it.replaceAll("[${}]", ""))))
                .flatMap(it -> it).collect(Collectors.joining());
    }

    private static Stream<String> attributes(ProcessModel model, String name) {
        return model.steps().stream().flatMap(step -> step.camunda(name).stream());
    }

    private static Stream<String> messages(ProcessModel model, Set<String> kinds) {
        return model.steps().stream().filter(step -> kinds.contains(step.tag()))
                .flatMap(step -> model.messageOf(step).stream());
    }

    private static Stream<String> line(String label, Stream<String> names) {
        var list = names.distinct().map(it -> "`" + it + "`").collect(Collectors.joining(", "));
        return list.isEmpty() ? Stream.empty() : Stream.of("- " + label + ": " + list + "\n");
    }

    private String startsOn(ProcessModel model) {
        var callers = models.stream().filter(it -> it.steps("callActivity").stream()
                .anyMatch(call -> call.element().getAttribute("calledElement").equals(model.process().id())))
                .map(it -> "`" + it.basename() + "`").collect(Collectors.joining(", "));
        return model.messageOf(model.start()).map(it -> "message `" + it + "`")
                .orElse(callers.isEmpty() ? "a person" : "called by " + callers);
    }

    private static String endsAs(ProcessModel model) {
        return model.steps("endEvent").stream().map(Node::name).distinct().collect(Collectors.joining(" · "));
    }

    private static String table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        var rule = head.stream().map(it -> "---").toList();
        return Stream.concat(Stream.of(head, rule), rows.stream())
                .map(cells -> "| " + String.join(" | ", cells) + " |\n").collect(Collectors.joining());
    }
}
