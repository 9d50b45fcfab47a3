package org.homeward.discharge;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Which journeys began because somebody was in hospital again, unplanned, and which journey each comes after. */
public interface Readmissions {

    /** @return false where this journey is linked already */
    boolean link(JourneyId journey, JourneyId earlier, Instant backAt);

    /** The journey that this one comes after; empty where it is no readmission. */
    Optional<JourneyId> earlier(JourneyId journey);
}
