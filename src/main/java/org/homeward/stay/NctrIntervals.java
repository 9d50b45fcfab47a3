package org.homeward.stay;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** The times at which each person no longer met the criteria to reside, every one of them kept. At most one is open. */
public interface NctrIntervals {

    void open(JourneyId journey, Instant beganAt);

    /** Closes the open interval; where none is open, nothing changes. An interval never ends before it began. */
    void close(JourneyId journey, Instant endedAt, String because);

    /** Opens the newest interval again that was closed for this reason, because it was not so. */
    void reopen(JourneyId journey, String because);

    Optional<NctrInterval> newest(JourneyId journey);

    /** One interval: from the clinician's decision until it ended. */
    record NctrInterval(Instant beganAt, Optional<Instant> endedAt) {

        public boolean isOpen() {
            return endedAt.isEmpty();
        }
    }
}
