package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Who promised what by when, so that a delayed person can leave, and what became of it. Rows are only added. */
public interface PromisedActions {

    void keep(Promise promise);

    /** All of a journey: those of which nothing has become yet first, the earliest due first. */
    List<PromisedAction> of(JourneyId journey);

    Optional<PromisedAction> find(JourneyId journey, long id);

    /** Notes what became of it, once. @return false where that is known already */
    boolean note(long id, Outcome outcome, String byWhom, Instant at);

    /** What became of a promise. */
    enum Outcome {
        KEPT("kept"), NOT_KEPT("not-kept");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        /** The word used in the table and on the page. */
        public String key() {
            return key;
        }

        public static Optional<Outcome> of(String key) {
            return List.of(values()).stream().filter(outcome -> outcome.key.equals(key)).findFirst();
        }
    }

    /**
     * What somebody promises in a task.
     *
     * @param task         the engine's task
     * @param taskKind     for example {@code unblock-delay}
     * @param action       what it is, in a closed list: chased, resolved, escalated, not-ours or agreed
     * @param words        what they wrote
     * @param team         the team that promises
     * @param organisation whose action it is, where it is not the team's own
     */
    record Promise(JourneyId journey, String task, String taskKind, String action, Optional<String> words, String team,
                   Optional<String> organisation, Instant dueAt, String byWhom, Instant at) {
    }
}
