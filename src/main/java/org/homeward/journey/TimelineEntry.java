package org.homeward.journey;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that happened on a journey.
 *
 * @param kind       what happened, as area.objectParticiple, for example {@code admission.recorded}
 * @param happenedAt when it happened in the world
 * @param learnedAt  when Homeward learned of it
 * @param source     from where: {@code hl7:<sender>}, {@code task:<task id>}, {@code api:<user>} or {@code process:<process id>}
 * @param byWhom     the user who did it, where a person did
 * @param text       one sentence for the person's page; no name, no number
 */
public record TimelineEntry(JourneyId journey, String kind, Instant happenedAt, Instant learnedAt, String source,
                            Optional<String> byWhom, String text) {

    public TimelineEntry {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(happenedAt);
        Objects.requireNonNull(learnedAt);
        Objects.requireNonNull(source);
        Objects.requireNonNull(byWhom);
        Objects.requireNonNull(text);
    }
}
