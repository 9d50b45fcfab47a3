package org.homeward.stay;

import org.homeward.journey.JourneyId;

/**
 * Follows that somebody does not wait in hospital without need of the bed any more, in the same transaction: they have left,
 * need the bed again, leave by exception, or were never here.
 */
public interface WhenDelayEnds {

    /** Told also of somebody who was not waiting. */
    void delayEnded(JourneyId journey);
}
