package org.homeward.models;

import java.util.Map;
import java.util.Set;

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
}
