package org.homeward.flow;

import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * One journey in one line of a list.
 *
 * @param identity empty where the reader may see the journey but not whose it is
 * @param matched  false while nobody is sure yet which known person was admitted
 */
public record JourneySummary(JourneyId id, Optional<Identity> identity, boolean matched, Progress progress,
                             Whereabouts where) {

    public JourneySummary {
        Objects.requireNonNull(id);
        Objects.requireNonNull(identity);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(where);
    }
}
