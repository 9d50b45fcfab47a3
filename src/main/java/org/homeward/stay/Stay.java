package org.homeward.stay;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * One time in hospital, from admission to leaving.
 *
 * @param leaving how it ended; empty while the person is still there
 */
public record Stay(StayId id, JourneyId journey, Visit visit, Instant admittedAt, State state,
                   Optional<Leaving> leaving) {

    public Stay {
        Objects.requireNonNull(id);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(visit);
        Objects.requireNonNull(admittedAt);
        Objects.requireNonNull(state);
        Objects.requireNonNull(leaving);
    }

    public static Stay begun(JourneyId journey, Visit visit, Instant admittedAt) {
        return new Stay(StayId.fresh(), journey, visit, admittedAt, State.OPEN, Optional.empty());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether the person is there, has left, or was never really admitted. */
    public enum State { OPEN, LEFT, RECORDED_IN_ERROR }
}
