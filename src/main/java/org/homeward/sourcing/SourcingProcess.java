package org.homeward.sourcing;

import java.util.Map;
import org.homeward.journey.JourneyId;

/** Moves the processes with which care is found: {@code care-sourcing} of a journey, and {@code provider-offer} of each offer. */
public interface SourcingProcess {

    /** Starts process {@code provider-offer} under the offer's own reference. */
    void begin(String offer);

    /** Tells one offer something that has happened. Nobody waits for it where it has moved on. */
    void tellOffer(String offer, String message);

    /** The same with what the process goes on with, for example until when. */
    void tellOffer(String offer, String message, Map<String, Object> more);

    /** Tells the journey that looks for care something that has happened. @return whether anybody waited for it */
    boolean tellJourney(JourneyId journey, String message);

    /** Ends the wait for this one offer, where its round still waits. */
    void answered(JourneyId journey, CareOffer offer);

    /** Gives the provider's open task to one more team as well: those who telephone write down what they hear. */
    void giveAsWell(String offer, String form, String team);

    /** Opens a task of the journey about one offer or question. @param reference which */
    void ask(JourneyId journey, String message, String reference, Map<String, Object> more);
}
