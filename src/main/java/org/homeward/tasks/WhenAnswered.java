package org.homeward.tasks;

import java.util.Map;
import org.homeward.journey.JourneyId;

/**
 * What one form's answers change in our tables beside themselves, where no step of a model stands for it. It happens in the
 * transaction that keeps the answers, before the task goes on.
 */
public interface WhenAnswered {

    String form();

    /** @param author who answered */
    void answered(JourneyId journey, Map<String, Object> answers, String author);
}
