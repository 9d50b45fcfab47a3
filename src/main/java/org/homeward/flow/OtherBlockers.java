package org.homeward.flow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homeward.journey.JourneyId;

/**
 * What keeps people beside the steps of the models: notices that nobody has acknowledged, steps of the product itself that have failed, and care
 * that is looked for while nobody has a place free.
 */
public interface OtherBlockers {

    /** The oldest first; journeys without any are absent. */
    Map<JourneyId, List<Blocker>> of(Collection<JourneyId> journeys);
}
