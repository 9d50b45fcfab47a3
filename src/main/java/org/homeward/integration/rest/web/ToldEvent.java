package org.homeward.integration.rest.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.admission.EarlyEnding;

/**
 * Something that another system says has happened to a person. Example: {@code
 * {"event":"person.died","happenedAt":"2024-01-05T14:05:00Z"}}.
 */
record ToldEvent(EarlyEnding ending, Instant happenedAt) {

    static ToldEvent read(Map<String, Object> body, Clock clock) {
        var wrong = new WrongFields();
        var ending = List.of(EarlyEnding.values()).stream().filter(known -> known.message().equals(body.get("event")))
                .findFirst();
        if (ending.isEmpty()) {
            wrong.add("event", "An event is person.died, person.selfDischarged, person.transferred or admission.cancelled.");
        }
        var at = wrong.past(body, "happenedAt", clock.instant());
        wrong.beside(body, Set.of("event", "happenedAt"));
        wrong.refuse();
        return new ToldEvent(ending.orElseThrow(), at);
    }
}
