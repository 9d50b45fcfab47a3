package org.homeward.journey;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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
 * @param stands     how the journey stands now by it, so that all entries of a journey, one after the other, say how it stands
 */
public record TimelineEntry(JourneyId journey, String kind, Instant happenedAt, Instant learnedAt, String source,
                            Optional<String> byWhom, String text, Map<Part, String> stands) {

    public TimelineEntry {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(happenedAt);
        Objects.requireNonNull(learnedAt);
        Objects.requireNonNull(source);
        Objects.requireNonNull(byWhom);
        Objects.requireNonNull(text);
        stands = Map.copyOf(stands);
    }

    public TimelineEntry(JourneyId journey, String kind, Instant happenedAt, Instant learnedAt, String source,
                         Optional<String> byWhom, String text) {
        this(journey, kind, happenedAt, learnedAt, source, byWhom, text, Map.of());
    }

    /** @param value empty where there is none any more */
    public TimelineEntry standing(Part part, Optional<String> value) {
        var all = new HashMap<>(stands);
        all.put(part, value.orElse(""));
        return new TimelineEntry(journey, kind, happenedAt, learnedAt, source, byWhom, text, all);
    }

    /** What the timeline says of how a journey stands: its stage, the ward, since which day it is discharge ready, the agreed pathway. */
    public enum Part { STAGE, WARD, READY, PATHWAY }
}
