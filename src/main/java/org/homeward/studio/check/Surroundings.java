package org.homeward.studio.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the models are wired to. A set of values that is empty allows any.
 *
 * @param beans         names of the delegates that a model may call
 * @param forms         ids of the forms beside the models
 * @param routes        what each form hands on to the engine: variable and the values that it can have
 * @param decisions     outputs of each decision, with the values that each can have
 * @param processes     ids of the processes
 * @param passed        variables that each process is given by the one that calls it
 * @param waitingFor    keys that decision {@code delay-reason-map} knows
 * @param tasksInTables ids of tasks by the table that has a row of their own for them
 * @param caughtErrors  codes of BPMN errors that some model catches
 */
record Surroundings(Set<String> beans, Set<String> forms, Map<String, Map<String, Set<String>>> routes,
                    Map<String, Map<String, Set<String>>> decisions, Set<String> processes,
                    Map<String, Set<String>> passed, Set<String> waitingFor, Map<String, Set<String>> tasksInTables,
                    Set<String> caughtErrors) {

    Map<String, Set<String>> routesOf(String form) {
        return routes.getOrDefault(form, Map.of());
    }

    Map<String, Set<String>> outputsOf(String decision) {
        return decisions.getOrDefault(decision, Map.of());
    }

    /** What is deployed together, and the delegates that the code has. */
    static Surroundings of(ModelFiles files, Set<String> beans) {
        var models = files.processes();
        var tables = DecisionTables.of(files);
        return new Surroundings(beans, files.named(".form").stream().map(name -> files.json(name).path("id").asText())
                .collect(Collectors.toSet()), files.named(".contract.json").stream().map(files::json)
                .collect(Collectors.toMap(it -> it.path("form").asText(), Surroundings::routes, (one, other) -> one)),
                tables.outputs(), models.stream().map(it -> it.process().id()).collect(Collectors.toSet()),
                passed(models), tables.keys("delay-reason-map", "waitingFor"),
                Map.of("task-groups", tables.keys("task-groups", "taskId"),
                        "task-deadlines", tables.keys("task-deadlines", "taskId")), caughtErrors(models));
    }

    private static Set<String> caughtErrors(List<ProcessModel> models) {
        return models.stream().flatMap(model -> model.steps("boundaryEvent", "startEvent").stream()
                .flatMap(event -> event.children("errorEventDefinition")).map(it -> CallRules.codeOf(model, it)))
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> passed(Collection<ProcessModel> models) {
        var passed = new HashMap<String, Set<String>>();
        models.stream().flatMap(model -> model.steps("callActivity").stream()).forEach(call -> call.extensions("in")
                .flatMap(it -> it.attribute("target").stream()).forEach(variable -> passed.computeIfAbsent(
                        call.element().getAttribute("calledElement"), it -> new HashSet<>()).add(variable)));
        return passed;
    }

    private static Map<String, Set<String>> routes(JsonNode contract) {
        return ModelFiles.nodes(contract.path("routes")).collect(Collectors.toMap(
                route -> route.path("as").asText(route.path("answer").asText()),
                route -> ModelFiles.nodes(contract.path("answers"))
                        .filter(it -> it.path("name").asText().equals(route.path("answer").asText()))
                        .flatMap(it -> ModelFiles.nodes(it.path("values"))).map(JsonNode::asText)
                        .collect(Collectors.toSet())));
    }
}
