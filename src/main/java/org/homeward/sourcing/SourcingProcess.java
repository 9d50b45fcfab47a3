package org.homeward.sourcing;

import java.util.Map;
import org.homeward.journey.JourneyId;

/** Moves the processes with which care is found: {@code care-sourcing} of a journey, and {@code provider-offer} of each offer. */
public interface SourcingProcess {

    /** Starts process {@code provider-offer} under the offer's own reference. */
    void begin(String offer);

    /** Tells one offer something that has happened. Nobody waits for it where it has moved on. */
    void tellOffer(String offer, String message);

    /** Tells the journey that looks for care something that has happened. @return whether anybody waited for it */
    boolean tellJourney(JourneyId journey, String message);

    /** Ends the wait for one offer of the round. @param place which of its round it is */
    void answered(JourneyId journey, int place);

    /** Opens a task of the journey about one offer or question. @param reference which */
    void ask(JourneyId journey, String message, String reference, Map<String, Object> more);
}
