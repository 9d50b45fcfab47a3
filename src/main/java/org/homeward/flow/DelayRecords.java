package org.homeward.flow;

import java.util.Collection;
import java.util.Map;
import org.homeward.journey.JourneyId;

/** Reads what is on record of delays, for a whole page of journeys at once. */
public interface DelayRecords {

    /** The whole record; journeys that were never delayed are absent. */
    Map<JourneyId, DelayRecord> of(Collection<JourneyId> journeys);

    /** What concerns the delay of this moment alone; journeys that are not delayed now are absent. */
    Map<JourneyId, DelayRecord> ofThoseDelayed(Collection<JourneyId> journeys);
}
