package org.homeward.tasks;

import java.util.Objects;

/** What became of something that a member wanted to do with a task. */
public sealed interface DeedOutcome {

    /** One sentence for whoever asked. */
    String sentence();

    default boolean isDone() {
        return this instanceof Done;
    }

    /** It was done. */
    record Done(String sentence) implements DeedOutcome {
        public Done {
            Objects.requireNonNull(sentence);
        }
    }

    /** It was not done, and nothing was changed. */
    record NotDone(String sentence) implements DeedOutcome {
        public NotDone {
            Objects.requireNonNull(sentence);
        }
    }
}
