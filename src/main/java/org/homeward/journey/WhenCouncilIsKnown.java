package org.homeward.journey;

/** Something that follows from where a person lives. */
public interface WhenCouncilIsKnown {

    /** The person ordinarily lives in this council's area. Told again, it changes nothing. */
    void livesIn(JourneyId journey, String council);
}
