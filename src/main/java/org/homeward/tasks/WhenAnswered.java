package org.homeward.tasks;

import java.util.Map;
import org.homeward.journey.JourneyId;

/** Something that follows from what somebody has answered, whichever form asked it. It happens with the answers or not at all. */
public interface WhenAnswered {

    /**
     * @param form    id of the form, for example {@code assess-social-care}
     * @param answers the whole sheet by question, checked and kept
     * @param author  the user who answered
     */
    void answered(JourneyId journey, String form, Map<String, Object> answers, String author);
}
