package org.homeward.discharge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.homeward.journey.JourneyId;

/** Returns to hospital that are looked into. */
public interface FailedDischarges {

    /** @return false where this journey has one already, and nothing has changed */
    boolean open(JourneyId journey, EarlierLeaving earlier, Instant backAt, Instant now);

    /** Those of these organisations, trusts, hubs and councils alike, the newest first. */
    List<Failed> since(Instant since, Collection<String> organisations);

    /** @param ward from which the person had left, by its key; empty text where it is not known */
    record Failed(JourneyId journey, String ward, Instant leftAt, Instant backAt) {
    }
}
