package org.homeward.recovery;

import org.homeward.journey.JourneyId;

/** Gives the open first visit to one more team. */
public interface VisitHands {

    void giveAsWell(JourneyId journey, String group, String because);
}
