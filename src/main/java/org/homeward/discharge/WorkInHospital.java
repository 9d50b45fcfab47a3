package org.homeward.discharge;

import org.homeward.journey.JourneyId;

/** What is done for people only while they lie in hospital: their reviews, a clinician's decision, asking them about their home. */
public interface WorkInHospital {

    /** Withdraws it, because the person has left. */
    void end(JourneyId journey);
}
