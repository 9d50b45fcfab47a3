package org.homeward.access;

import java.util.UUID;
import org.homeward.journey.JourneyId;

/** Asks information governance to review how a record was used. */
public interface RecordReviews {

    void request(JourneyId journey, UUID opening);
}
