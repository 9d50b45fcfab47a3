package org.homeward.tasks;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All that the decision tables have said about journeys. Kept for as long as the journey's record. */
public interface DecisionsTaken {

    /** Keeps what one asking brought: the tables that it builds on first, the one that was asked last. */
    void keep(JourneyId journey, List<DecisionTaken> together);

    /** The newest result of one decision. */
    Optional<DecisionTaken> newest(JourneyId journey, String decision);

    /**
     * What was said each time that this decision was asked, the newest time first; each time in the order of
     * {@link #keep}.
     */
    List<List<DecisionTaken>> askings(JourneyId journey, String decision, int most);
}
