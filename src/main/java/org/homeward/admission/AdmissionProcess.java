package org.homeward.admission;

import org.homeward.journey.JourneyId;

/** Sets the processes of an admission going, and just so that of an attendance in the emergency department. */
public interface AdmissionProcess {

    /** Starts process {@code admission}, or {@code emergency-attendance}, for a journey that has just been opened. */
    void start(JourneyId journey);

    /** Starts it again for a journey that goes on after all. Who has been matched and what has been asked is not asked again. */
    void resume(JourneyId journey);

    /** Stops all that runs for a journey and starts it from its beginning, because it was taken for somebody else's. */
    void restart(JourneyId journey);

    /** Stops all that runs for a journey and has a person say who it is, even where the table would be certain. */
    void askAgain(JourneyId journey);

    /** Whether anything runs for the journey. */
    boolean runs(JourneyId journey);

    /** Looks again at who it is, where a person is being asked just now. */
    void matchAgain(JourneyId journey);
}
