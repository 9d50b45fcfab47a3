package org.homeward.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Who is delayed in hospital, and to whom each delay has gone up. Rows are only added. */
public interface Delays {

    /** Everybody who no longer meets the criteria to reside and is still in hospital, the longest waiting first. */
    List<JourneyId> open();

    /** Those whose delay is over while somebody still has a task to look at it. */
    List<JourneyId> overAndStillLookedAt();

    /** When the delay that began at that moment last went up to this level. */
    Optional<Instant> wentUp(JourneyId journey, Instant since, int level);

    /**
     * Notes that it goes up.
     *
     * @param on the London day
     * @return false where it has gone up to this level on that day already
     */
    boolean goesUp(JourneyId journey, Instant since, int level, LocalDate on, Instant at);

    /** Whether somebody has this task about the delay still to do. @param task for example {@code review-executive} */
    boolean isAsked(JourneyId journey, String task);

    /** The bodies whose open steps hold the person up, for example {@code council}, each once. */
    List<String> bodiesThatHoldUp(JourneyId journey);

    /** The teams whose open tasks hold the person up, each once. */
    List<String> teamsThatHoldUp(JourneyId journey);
}
