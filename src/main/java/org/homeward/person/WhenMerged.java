package org.homeward.person;

import java.util.List;
import org.homeward.journey.JourneyId;

/** Follows that two records have become one person's, in the same transaction: what was known of one is known of the other from now on. */
public interface WhenMerged {

    /** @param open the open journeys of that person, whichever record they began with */
    void merged(List<JourneyId> open);
}
