package org.homeward.tasks;

import org.homeward.journey.JourneyId;

/** Puts in order what a called process leaves behind when the journey calls it off: the person died, or needs the bed again. */
public interface WhenCalledOff {

    /** @param process id of the process that was called, for example {@code care-sourcing} */
    boolean follows(String process);

    /** In the transaction in which it is called off, whatever the reason was. */
    void calledOff(JourneyId journey);
}
