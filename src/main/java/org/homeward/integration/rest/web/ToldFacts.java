package org.homeward.integration.rest.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Question;

/**
 * What a hospital's record says to questions of a form, held to the form's own contract. Example:
 * {@code {"recordedAt":"2024-01-05T14:05:00Z","facts":{"newsScore":2,"transport":"requested"}}}.
 */
record ToldFacts(Map<String, Object> facts, Instant recordedAt) {

    private static final Set<String> NOT_ASKED_OF_SYSTEMS = Set.of("confirmedUnchanged", "correctedReason", "correctionReason",
            "whyUnchanged", "decidedBy");

    static ToldFacts read(Map<String, Object> body, FormContract contract, Instant now) {
        var wrong = new WrongFields();
        var at = wrong.moment(body, "recordedAt", now);
        var facts = new LinkedHashMap<String, Object>();
        if (body.get("facts") instanceof Map<?, ?> sent && !sent.isEmpty()) {
            sent.forEach((name, value) -> facts.put(String.valueOf(name), value));
        } else {
            wrong.add("facts", "At least one answer, by question.");
        }
        facts.values().removeIf(Objects::isNull);
        var asked = contract.questions().stream().map(Question::name).filter(name -> !NOT_ASKED_OF_SYSTEMS.contains(name))
                .collect(Collectors.toSet());
        facts.keySet().stream().filter(name -> !asked.contains(name)).forEach(name -> wrong.add(name, "Not a question for a system."));
        if (wrong.isEmpty() && contract.check(facts, Map.of(), now) instanceof FormCheck.Refused refused) {
            refused.refusals().stream().filter(refusal -> facts.containsKey(refusal.question()))
                    .forEach(refusal -> wrong.add(refusal.question(), refusal.sentence()));
        }
        wrong.beside(body, Set.of("facts", "recordedAt"));
        wrong.refuse();
        return new ToldFacts(facts, at);
    }
}
