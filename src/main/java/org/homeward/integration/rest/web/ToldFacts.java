package org.homeward.integration.rest.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homeward.assessment.TakeRecordFacts;

/**
 * What a hospital's record says to questions of a form, held to the form's own contract. Example:
 * {@code {"recordedAt":"2024-01-05T14:05:00Z","facts":{"newsScore":2,"transport":"requested"}}}.
 */
record ToldFacts(Map<String, Object> facts, Instant recordedAt) {

    static ToldFacts read(Map<String, Object> body, TakeRecordFacts takeRecordFacts) {
        var wrong = new WrongFields();
        var at = wrong.moment(body, TakeRecordFacts.RECORDED_AT);
        var facts = new LinkedHashMap<String, Object>();
        if (body.get("facts") instanceof Map<?, ?> sent && !sent.isEmpty()) {
            sent.forEach((name, value) -> facts.put(String.valueOf(name), value));
        } else {
            wrong.add("facts", "At least one answer, by question.");
        }
        facts.values().removeIf(Objects::isNull);
        takeRecordFacts.refusals(facts, at.orElse(Instant.EPOCH)).forEach(refusal -> wrong.add(refusal.question(), refusal.sentence()));
        wrong.beside(body, Set.of("facts", TakeRecordFacts.RECORDED_AT));
        wrong.refuse();
        return new ToldFacts(facts, at.orElseThrow());
    }
}
