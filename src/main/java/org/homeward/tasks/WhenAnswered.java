package org.homeward.tasks;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Goes on with answers in the moment in which they are taken, in the same transaction: both stand, or neither does. */
public interface WhenAnswered {

    /** @param form id of the form, for example {@code assess-therapy} */
    boolean follows(String form);

    void answered(Sheet sheet);

    /**
     * One form as it was handed in.
     *
     * @param task       the engine's task
     * @param profession the kind of work of that team of the author whose task it was, for example {@code therapists}; empty
     *                   where the author was in none of them
     */
    record Sheet(JourneyId journey, String task, String form, Map<String, Object> answers, String author,
                 Optional<String> profession, Instant at) {

        public Sheet {
            answers = Map.copyOf(answers);
        }
    }
}
