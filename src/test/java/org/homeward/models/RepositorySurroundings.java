package org.homeward.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeward.house.RepositoryFiles;

/** Reads what the models are wired to from the files of this repository. */
final class RepositorySurroundings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RepositorySurroundings() {
    }

    static Surroundings read() {
        var models = ProcessModel.all();
        return new Surroundings(Delegates.names(), forms(), routes(), DecisionTables.outputs(),
                models.stream().map(it -> it.process().id()).collect(Collectors.toSet()), passed(models),
                DecisionTables.keys("delay-reason-map", "waitingFor"),
                Map.of("task-groups", DecisionTables.keys("task-groups", "taskId"),
                        "task-deadlines", DecisionTables.keys("task-deadlines", "taskId")),
                caughtErrors(models));
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

    private static Set<String> forms() {
        return json(".form").map(it -> it.path("id").asText()).collect(Collectors.toSet());
    }

    private static Map<String, Map<String, Set<String>>> routes() {
        return json(".contract.json").collect(Collectors.toMap(it -> it.path("form").asText(),
                RepositorySurroundings::routesOf));
    }

    private static Map<String, Set<String>> routesOf(JsonNode contract) {
        return nodes(contract.path("routes")).collect(Collectors.toMap(
                route -> route.path("as").asText(route.path("answer").asText()),
                route -> nodes(contract.path("answers"))
                        .filter(it -> it.path("name").asText().equals(route.path("answer").asText()))
                        .flatMap(it -> nodes(it.path("values"))).map(JsonNode::asText).collect(Collectors.toSet())));
    }

    private static Stream<JsonNode> json(String ending) {
        return RepositoryFiles.under("processes").stream().filter(file -> file.toString().endsWith(ending))
                .map(RepositorySurroundings::parse);
    }

    private static JsonNode parse(Path file) {
        try {
            return JSON.readTree(RepositoryFiles.read(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
