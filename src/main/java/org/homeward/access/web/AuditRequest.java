package org.homeward.access.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.AuditQuery;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the audit page. A value that cannot be understood narrows nothing, and the page says so.
 *
 * @param from   London day, {@code 2024-01-05}; the day itself counts
 * @param until  likewise
 * @param before where the page begins
 */
public record AuditRequest(String journey, String who, String from, String until, String action, String purpose,
                           Long before) {

    AuditQuery query(Set<String> organisations) {
        return new AuditQuery(organisations, given(journey).flatMap(AuditRequest::journey), given(who),
                day(from).map(AuditRequest::beginning), day(until).map(day -> beginning(day.plusDays(1))), given(action),
                given(purpose));
    }

    /** A sentence for the first field that cannot be understood. */
    public Optional<String> problem() {
        if (given(journey).isPresent() && given(journey).flatMap(AuditRequest::journey).isEmpty()) {
            return Optional.of("A journey id reads like J-7K3F9Q");
        }
        return given(from).isPresent() && day(from).isEmpty() || given(until).isPresent() && day(until).isEmpty()
                ? Optional.of("A day reads like 2024-01-05") : Optional.empty();
    }

    long place() {
        return before == null || before < 1 ? Long.MAX_VALUE : before;
    }

    public boolean isFirst() {
        return place() == Long.MAX_VALUE;
    }

    public String address(String path) {
        return address(path, Optional.empty());
    }

    public String nextAddress(long seq) {
        return address("/audit", Optional.of(seq));
    }

    private String address(String path, Optional<Long> place) {
        return UriComponentsBuilder.fromPath(path).queryParamIfPresent("journey", given(journey))
                .queryParamIfPresent("who", given(who)).queryParamIfPresent("from", given(from))
                .queryParamIfPresent("until", given(until)).queryParamIfPresent("action", given(action))
                .queryParamIfPresent("purpose", given(purpose)).queryParamIfPresent("before", place).encode().build()
                .toUriString();
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    private static Optional<JourneyId> journey(String text) {
        try {
            return Optional.of(new JourneyId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return given(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
