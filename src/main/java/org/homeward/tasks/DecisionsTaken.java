package org.homeward.tasks;

import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All that the decision tables have said about journeys. Kept for as long as the journey's record. */
public interface DecisionsTaken {

    void keep(JourneyId journey, DecisionTaken decision);

    /** The newest result of one decision. */
    Optional<DecisionTaken> newest(JourneyId journey, String decision);
}
