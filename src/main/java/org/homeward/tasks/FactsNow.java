package org.homeward.tasks;

import java.util.Map;
import org.homeward.journey.JourneyId;

/** What a decision would be asked with at this moment, without asking it. */
public interface FactsNow {

    /** Every fact that the decision and the tables below it read, by name; null where it is not known. */
    Map<String, Object> of(JourneyId journey, String decision);
}
