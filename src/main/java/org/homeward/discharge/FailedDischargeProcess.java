package org.homeward.discharge;

import org.homeward.journey.JourneyId;

/** Sets the review of a return to hospital going. */
public interface FailedDischargeProcess {

    /** @param journey of the new stay */
    void start(JourneyId journey);
}
