package org.homeward.discharge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Every leaving that did not happen. One of them is never changed, but for a reason that is given later. */
public interface CalledOffLeavings {

    void add(CalledOffLeaving calledOff);

    /** Gives the newest of a journey its reason. */
    void explain(JourneyId journey, WhyCalledOff why);

    Optional<CalledOffLeaving> newest(JourneyId journey);

    /** How often this person's leaving was called off so far. */
    int count(JourneyId journey);

    /** Those of these organisations, trusts, hubs and councils alike, the newest first. */
    List<CalledOffLeaving> since(Instant since, Collection<String> organisations);
}
