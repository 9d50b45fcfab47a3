package org.homeward.flow;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.Permit;
import org.homeward.journey.JourneyId;

/**
 * One journey in one line of a list.
 *
 * @param identity empty where the reader may see the journey but not whose it is
 * @param permit   what the reader may see of it and do with it
 * @param openedUntil when the reader's emergency opening ends, where the reader has opened it so
 * @param matched  false while nobody is sure yet which known person was admitted
 */
public record JourneySummary(JourneyId id, Optional<Identity> identity, boolean matched, Progress progress,
                             Whereabouts where, Permit permit, Optional<Instant> openedUntil) {

    public JourneySummary {
        Objects.requireNonNull(id);
        Objects.requireNonNull(identity);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(where);
        Objects.requireNonNull(permit);
        Objects.requireNonNull(openedUntil);
    }
}
