package org.homeward.flow;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Journeys to be looked up, by those who may see them. */
public interface JourneyFiles {

    /** Empty where there is no such journey, and just so where the viewer may not see it. */
    Optional<JourneyFile> find(Viewer viewer, JourneyId id);

    /** Journeys in the order of their ids, at most {@code size}, beginning behind {@code after}. */
    List<JourneySummary> list(Viewer viewer, JourneyQuery query, Optional<JourneyId> after, int size);
}
