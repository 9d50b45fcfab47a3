package org.homeward.admission;

import org.homeward.journey.JourneyId;

/** Sets the processes of an admission going. */
public interface AdmissionProcess {

    /** Starts process {@code admission} for a journey that has just been opened. */
    void start(JourneyId journey);
}
