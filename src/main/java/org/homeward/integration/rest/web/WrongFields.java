package org.homeward.integration.rest.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is wrong with what a system has sent, by field: all of it is said at once, and nothing of it is taken. */
final class WrongFields {

    /** Clocks differ; what lies further ahead has not happened. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Map<String, String> wrong = new TreeMap<>();

    void add(String field, String sentence) {
        wrong.put(field, sentence);
    }

    /** When it happened, by this field; where that cannot be read or lies ahead, it is wrong and any moment is answered. */
    Instant past(Map<String, Object> body, String field, Instant now) {
        var at = moment(body, field).orElse(now);
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            add(field, "This lies in the future.");
        }
        return at;
    }

    /** The moment in this field; none, and the field is wrong, where it cannot be read. */
    Optional<Instant> moment(Map<String, Object> body, String field) {
        try {
            return Optional.of(OffsetDateTime.parse(String.valueOf(body.get(field))).toInstant());
        } catch (DateTimeParseException e) {
            add(field, "A date and time with its offset, such as 2024-01-05T14:05:00Z.");
            return Optional.empty();
        }
    }

    void beside(Map<String, Object> body, Set<String> known) {
        body.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> add(name, "Not a part of this."));
    }

    /** Refuses the request where anything is wrong. */
    void refuse() {
        if (wrong.isEmpty()) {
            return;
        }
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.join(" ",
                wrong.entrySet().stream().map(field -> field.getKey() + ": " + field.getValue()).toList()));
        problem.setTitle("The request cannot be understood");
        problem.setProperty("errors", wrong.entrySet().stream()
                .map(field -> Map.of("field", field.getKey(), "detail", field.getValue())).toList());
        throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
