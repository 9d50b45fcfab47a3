package org.homeward.integration.rest.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.assessment.TakeRecordFacts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * What a hospital's record says to questions of a form, held to the form's own contract. Example:
 * {@code {"recordedAt":"2024-01-05T14:05:00Z","facts":{"newsScore":2,"transport":"requested"}}}.
 */
record ToldFacts(Map<String, Object> facts, Instant recordedAt) {

    static ToldFacts read(Map<String, Object> body, TakeRecordFacts takeRecordFacts) {
        var wrong = new TreeMap<String, String>();
        var at = recordedAt(body, wrong);
        var facts = new LinkedHashMap<String, Object>();
        if (body.get("facts") instanceof Map<?, ?> sent && !sent.isEmpty()) {
            sent.forEach((name, value) -> facts.put(String.valueOf(name), value));
        } else {
            wrong.put("facts", "At least one answer, by question.");
        }
        facts.values().removeIf(Objects::isNull);
        takeRecordFacts.refusals(facts, at.orElse(Instant.EPOCH)).forEach(refusal -> wrong.put(refusal.question(), refusal.sentence()));
        body.keySet().stream().filter(name -> !name.equals("facts") && !name.equals("recordedAt"))
                .forEach(name -> wrong.put(name, "Not a part of this."));
        if (!wrong.isEmpty()) {
            throw refusal(wrong);
        }
        return new ToldFacts(facts, at.orElseThrow());
    }

    private static Optional<Instant> recordedAt(Map<String, Object> body, Map<String, String> wrong) {
        try {
            return Optional.of(OffsetDateTime.parse(String.valueOf(body.get("recordedAt"))).toInstant());
        } catch (DateTimeParseException e) {
            wrong.put(TakeRecordFacts.RECORDED_AT, "A date and time with its offset, such as 2024-01-05T14:05:00Z.");
            return Optional.empty();
        }
    }

    private static ErrorResponseException refusal(Map<String, String> wrong) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.join(" ",
                wrong.entrySet().stream().map(field -> field.getKey() + ": " + field.getValue()).toList()));
        problem.setTitle("The request cannot be understood");
        problem.setProperty("errors", wrong.entrySet().stream()
                .map(field -> Map.of("field", field.getKey(), "detail", field.getValue())).toList());
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
