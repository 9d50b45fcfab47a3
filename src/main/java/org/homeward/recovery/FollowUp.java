package org.homeward.recovery;

import java.time.Instant;
import org.homeward.journey.JourneyId;

/** Starts the question on day 91, where somebody lives then. */
public interface FollowUp {

    /** Where it waits already, nothing changes. @param at when it is asked */
    void begin(JourneyId journey, Instant at);
}
