package org.homeward.journey;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What was told to journeys, and whether anybody has heard it. */
public interface KeptNews {

    /** Keeps it once: the same message from the same source again changes nothing. */
    void keep(JourneyId journey, String message, String source, Instant toldAt);

    /** Whether this was told, heard or not. */
    boolean has(JourneyId journey, String message);

    /** The messages of which something is still unheard. */
    Set<String> unheard();

    /** The open journeys for which this message is still unheard, the longest waiting first. */
    List<JourneyId> waitingFor(String message);

    /**
     * Sees to it that nobody else tells it until the transaction at hand has ended.
     *
     * @return false where somebody has heard it, or somebody else is about to tell it
     */
    boolean take(JourneyId journey, String message);

    void heard(JourneyId journey, String message, Instant at);
}
