package org.homeward.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.journey.JourneyId;

/**
 * One time that somebody opened a record without a relationship to the person.
 *
 * @param roles the kinds of work in which it is allowed
 * @param words what was written beside the chosen reason
 * @param until when it ends by itself
 */
public record EmergencyOpening(UUID id, JourneyId journey, String userId, Set<String> roles, EmergencyReason reason,
                               String words, Instant openedAt, Instant until, Optional<Instant> reviewedAt) {

    public EmergencyOpening {
        Objects.requireNonNull(id);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(userId);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(words);
        Objects.requireNonNull(openedAt);
        Objects.requireNonNull(until);
        Objects.requireNonNull(reviewedAt);
        roles = Set.copyOf(roles);
    }
}
