package org.homeward.duties;

import java.time.Instant;
import org.homeward.journey.JourneyId;

/** What housing authorities have told of people who were referred to them. */
public interface HousingAnswers {

    /**
     * @param reference what the authority calls its answer
     * @return false where it has told this before, and nothing has changed
     */
    boolean keep(JourneyId journey, String authority, String reference, Instant answeredAt, Instant toldAt);
}
