package org.homeward.recovery;

import org.homeward.journey.JourneyId;

/** Starts the question on day 91, where somebody lives then. */
public interface FollowUp {

    /** Where it waits already, nothing changes. */
    void begin(JourneyId journey);
}
