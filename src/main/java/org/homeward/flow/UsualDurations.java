package org.homeward.flow;

import java.time.Instant;
import java.util.Optional;

/** How long each step usually lasts, from what journeys have waited for. */
public interface UsualDurations {

    /** As last reckoned, for a whole page of journeys. */
    Known newest();

    /**
     * Reckons them anew from the waits of the last ninety days that ended because what was waited for was done.
     *
     * @return false where they have been reckoned since that moment, or another node is at it
     */
    boolean reckon(Instant now, Instant unlessSince);

    interface Known {

        /** Of people of this pathway, else of everybody; empty where there were fewer than five. */
        Optional<Usual> of(String processId, String elementId, Optional<String> pathway);
    }
}
