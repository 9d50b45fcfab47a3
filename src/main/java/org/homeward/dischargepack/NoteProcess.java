package org.homeward.dischargepack;

import org.homeward.journey.JourneyId;

/** Moves the way of the note on where something has changed beside it. */
public interface NoteProcess {

    /** Whether a note of this journey is being prepared, sent or waited for. */
    boolean isRunning(JourneyId journey);

    /** What was sent may be wrong by now. Nothing happens where nothing waits for an answer. */
    void outdated(JourneyId journey);

    /** Somebody else receives the person, or is known only now. Nothing happens where nobody waits for it. */
    void receiverChanged(JourneyId journey);

    /** Begins once more with a note that was understood, whole or in part. */
    void again(JourneyId journey);
}
