package org.homeward.access;

import java.time.Instant;
import org.homeward.journey.JourneyId;

/** Why a team may see a journey: the person lies on its ward, was referred to it, or a task was given to it. */
public interface Relationships {

    /**
     * Lets a team see a journey. While it may see it already, nothing changes.
     *
     * @param because in a few words, for example "Lies on the ward"
     */
    void relate(JourneyId journey, String groupId, String because, Instant since);

    /** Ends a team's sight of a journey. Ending one that has ended, or never was, changes nothing. */
    void end(JourneyId journey, String groupId, Instant at);
}
