package org.homeward.duties;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** The special duties of all journeys, open and ended. */
public interface Duties {

    /** Opens one; empty where one of this kind is open already, even if it was opened a moment ago by somebody else. */
    Optional<Duty> open(JourneyId journey, DutyKind kind, String source, Optional<String> raisedBy, Instant at);

    /** Whether the journey has or ever had one of this kind. */
    boolean has(JourneyId journey, DutyKind kind);

    /** Whether one of this kind is open at this moment. */
    boolean isOpen(JourneyId journey, DutyKind kind);

    Optional<Duty> find(long id);

    /** Notes that it is late; only the first time counts. */
    void late(long id, Instant at);

    /** @param outcome how it ended, for example {@code accommodation-found} */
    void end(long id, String outcome, Instant at);

    /** Ends all that are open. */
    void endAll(JourneyId journey, String outcome, Instant at);
}
