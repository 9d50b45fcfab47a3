package org.homeward.discharge;

import org.homeward.journey.JourneyId;

/** Sets going what makes sure that somebody is safe who left hospital on their own decision. */
public interface SelfDischargeProcess {

    /** Where it runs already, nothing changes. */
    void begin(JourneyId journey);
}
