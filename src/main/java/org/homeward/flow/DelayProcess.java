package org.homeward.flow;

import org.homeward.journey.JourneyId;

/** Sets process {@code delay-escalation} going. */
public interface DelayProcess {

    /** Looks at one delayed person, in a job of its own. */
    void look(JourneyId journey);

    /** Gives the managers of this organisation the executive review. */
    void askManagers(JourneyId journey, String organisation);
}
