package org.homeward.integration.rest.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.admission.EarlyEnding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Something that another system says has happened to a person. Example: {@code
 * {"event":"person.died","happenedAt":"2024-01-05T14:05:00Z"}}.
 */
record ToldEvent(EarlyEnding ending, Instant happenedAt) {

    /** Clocks differ; what lies further ahead has not happened. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    static ToldEvent read(Map<String, Object> body, Clock clock) {
        var wrong = new TreeMap<String, String>();
        var ending = List.of(EarlyEnding.values()).stream().filter(known -> known.message().equals(body.get("event")))
                .findFirst();
        if (ending.isEmpty()) {
            wrong.put("event", "An event is person.died, person.selfDischarged or admission.cancelled.");
        }
        var at = clock.instant();
        try {
            at = OffsetDateTime.parse(String.valueOf(body.get("happenedAt"))).toInstant();
            if (at.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
                wrong.put("happenedAt", "This lies in the future.");
            }
        } catch (DateTimeParseException e) {
            wrong.put("happenedAt", "A date and time with its offset, such as 2024-01-05T14:05:00Z.");
        }
        body.keySet().stream().filter(name -> !name.equals("event") && !name.equals("happenedAt"))
                .forEach(name -> wrong.put(name, "Not a part of an event."));
        if (!wrong.isEmpty()) {
            throw refusal(wrong);
        }
        return new ToldEvent(ending.orElseThrow(), at);
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
