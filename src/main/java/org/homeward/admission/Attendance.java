package org.homeward.admission;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Visit;

/**
 * One time in an emergency department. It is no stay: nothing is held and nothing is paused for it.
 *
 * @param leftAt when the person left the department, for home, for a ward or otherwise; empty while they are there
 */
public record Attendance(JourneyId journey, Visit visit, Instant arrivedAt, State state, Optional<Instant> leftAt) {

    public Attendance {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(visit);
        Objects.requireNonNull(arrivedAt);
        Objects.requireNonNull(state);
        Objects.requireNonNull(leftAt);
        if ((state == State.GONE) != leftAt.isPresent()) {
            throw new IllegalArgumentException("Whoever has left an emergency department left it at some time");
        }
    }

    static Attendance begun(JourneyId journey, Visit visit, Instant arrivedAt) {
        return new Attendance(journey, visit, arrivedAt, State.PRESENT, Optional.empty());
    }

    public boolean isPresent() {
        return state == State.PRESENT;
    }

    /** Whether the person is there, has left, or was never really there. */
    public enum State { PRESENT, GONE, RECORDED_IN_ERROR }
}
