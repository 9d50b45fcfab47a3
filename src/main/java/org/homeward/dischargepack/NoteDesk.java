package org.homeward.dischargepack;

import java.util.Map;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Hands in a provider’s answer to its note in the provider’s name. */
public interface NoteDesk {

    /** Whether the provider is being asked now. */
    boolean isAsked(JourneyId journey);

    /**
     * @return false where it is not asked any more
     * @throws org.homeward.tasks.AnswersRefused where an answer cannot be taken; it stays asked
     */
    boolean complete(JourneyId journey, Map<String, Object> answers, Viewer provider);
}
