package org.homeward.integration.rest.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Question;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * What a hospital's record says to questions of a form, held to the form's own contract. Example:
 * {@code {"recordedAt":"2024-01-05T14:05:00Z","facts":{"newsScore":2,"transport":"requested"}}}.
 */
record ToldFacts(Map<String, Object> facts, Instant recordedAt) {

    /** Clocks differ; what lies further ahead has not happened. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Set<String> NOT_ASKED_OF_SYSTEMS = Set.of("confirmedUnchanged", "correctedReason", "correctionReason",
            "whyUnchanged", "decidedBy");

    static ToldFacts read(Map<String, Object> body, FormContract contract, Instant now) {
        var wrong = new TreeMap<String, String>();
        var at = recordedAt(body, now, wrong);
        var facts = new LinkedHashMap<String, Object>();
        if (body.get("facts") instanceof Map<?, ?> sent && !sent.isEmpty()) {
            sent.forEach((name, value) -> facts.put(String.valueOf(name), value));
        } else {
            wrong.put("facts", "At least one answer, by question.");
        }
        facts.values().removeIf(Objects::isNull);
        var asked = contract.questions().stream().map(Question::name).filter(name -> !NOT_ASKED_OF_SYSTEMS.contains(name))
                .collect(Collectors.toSet());
        facts.keySet().stream().filter(name -> !asked.contains(name)).forEach(name -> wrong.put(name, "Not a question for a system."));
        if (wrong.isEmpty() && contract.check(facts, Map.of(), now) instanceof FormCheck.Refused refused) {
            refused.refusals().stream().filter(refusal -> facts.containsKey(refusal.question()))
                    .forEach(refusal -> wrong.put(refusal.question(), refusal.sentence()));
        }
        body.keySet().stream().filter(name -> !name.equals("facts") && !name.equals("recordedAt"))
                .forEach(name -> wrong.put(name, "Not a part of this."));
        if (!wrong.isEmpty()) {
            throw refusal(wrong);
        }
        return new ToldFacts(facts, at);
    }

    private static Instant recordedAt(Map<String, Object> body, Instant now, Map<String, String> wrong) {
        try {
            var at = OffsetDateTime.parse(String.valueOf(body.get("recordedAt"))).toInstant();
            if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
                wrong.put("recordedAt", "This lies in the future.");
            }
            return at;
        } catch (DateTimeParseException e) {
            wrong.put("recordedAt", "A date and time with its offset, such as 2024-01-05T14:05:00Z.");
            return now;
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
