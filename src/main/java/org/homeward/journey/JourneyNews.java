package org.homeward.journey;

/** Tells everything that runs for a journey what has happened to it, so that each can stop or turn. */
public interface JourneyNews {

    /** What is told when a journey has closed. */
    String JOURNEY_CLOSED = "journey.closed";

    /**
     * Tells all that listen, at once.
     *
     * @param message area.objectParticiple, for example {@code person.died}
     * @return how many heard it; none is no error
     */
    int tell(JourneyId journey, String message);

    /** Whether anything that runs, for whatever journey, waits for this message. */
    default boolean isAwaited(String message) {
        return true;
    }
}
