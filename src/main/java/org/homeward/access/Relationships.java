package org.homeward.access;

import java.time.Instant;
import java.util.List;
import org.homeward.journey.JourneyId;

/** Why a team may see a journey: the person lies on its ward, was referred to it, or a task was given to it. */
public interface Relationships {

    /**
     * Lets a team see a journey for this reason, until it is ended. While it may see it already for this reason, nothing
     * changes; an end that was in sight is taken back.
     *
     * @param because in a few words, for example "Lies on the ward"
     */
    void relate(JourneyId journey, String groupId, RelationshipKind kind, String because, Instant since);

    /** The same for a time only. */
    void relateUntil(JourneyId journey, String key, RelationshipKind kind, String because, Instant since, Instant until);

    /** Ends a sight at this moment, which may lie ahead. What ends earlier, or never was, stays as it is. */
    void end(JourneyId journey, String key, RelationshipKind kind, Instant at);

    /** All that have not ended yet. */
    List<Relationship> of(JourneyId journey);
}
