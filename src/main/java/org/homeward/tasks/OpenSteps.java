package org.homeward.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** What a journey waits for at this moment, in the words of the models. */
public interface OpenSteps {

    /** The longest open first. */
    List<OpenStep> of(JourneyId journey);

    /**
     * One thing that is waited for.
     *
     * @param task    the task that has to be done, for example {@code assess-therapy}; empty where no task is waited for
     * @param unblock what has to happen, for example "The therapist assesses what the person can do."
     * @param owner   the responsible body, for example {@code hospital}
     */
    record OpenStep(Optional<String> task, String unblock, String owner, Instant since) {
        public OpenStep {
            Objects.requireNonNull(unblock);
            Objects.requireNonNull(since);
        }
    }
}
