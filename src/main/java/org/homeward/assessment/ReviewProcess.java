package org.homeward.assessment;

import org.homeward.journey.JourneyId;

/** Sets the rounds and the reviews going, and tells the journey what a review found. */
public interface ReviewProcess {

    /** Starts process {@code ward-round} for one ward. */
    void begin(Round round);

    /** Starts process {@code bed-review}, unless a review of this person is open. */
    void ask(JourneyId journey);

    /** Starts process {@code clinician-decision}. */
    void askClinician(JourneyId journey);

    /**
     * Tells whatever runs for the journey.
     *
     * @param message for example {@code residency.noLongerMeets}
     * @param lane    {@code simple} or {@code supported}
     * @return how many heard it
     */
    int tell(JourneyId journey, String message, String lane);
}
