package org.homeward.flow;

import java.util.Collection;
import java.util.Set;
import org.homeward.journey.JourneyId;

/** Who needs the hospital bed, as the last review of each found. */
public interface BedNeeded {

    /** Those of these journeys whose newest decision {@code reside-status} says that the person meets the criteria to reside. */
    Set<JourneyId> by(Collection<JourneyId> journeys);
}
