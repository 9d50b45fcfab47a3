package org.homeward.pathway;

import org.homeward.journey.JourneyId;

/** Has a care home asked whether somebody can come back, and hears that it has answered. */
public interface CareHomeProcess {

    /** Starts process {@code care-home-return}, unless the home is being asked already. */
    void ask(JourneyId journey);

    /** The home itself has answered. */
    void answered(JourneyId journey);
}
