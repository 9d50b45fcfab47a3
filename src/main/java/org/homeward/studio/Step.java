package org.homeward.studio;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One named step of a process.
 *
 * @param elementId     for example {@code userTask_agreePathway}
 * @param documentation what the process owner wrote about it; empty where nothing
 * @param calls         the process that is carried out at this step, where it is one
 * @param then          where it goes on
 */
public record Step(String elementId, String name, Kind kind, String documentation, Optional<String> calls,
                   List<Onward> then) {

    public Step {
        Objects.requireNonNull(elementId);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(documentation);
        Objects.requireNonNull(calls);
        then = List.copyOf(then);
    }

    /** A way on from a step: the answer that leads there, where the step is a question, and the name of the next one. */
    public record Onward(Optional<String> answer, String to) {
    }

    /** What happens at a step, as a reader of the picture would say. */
    public enum Kind {
        START("Start"), END("End"), PERSON("Task for a person"), DECISION("Decision table"),
        AUTOMATIC("Automatic step"), MESSAGE("Message sent"), PROCESS("Another process"), QUESTION("Question"),
        BESIDE("Side by side"), MEETING("Ways meet"), WAIT("Wait"), EXCEPTION("At any time");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether a person can be on this step for longer than a moment. */
        public boolean holdsPeople() {
            return this == PERSON || this == PROCESS || this == WAIT;
        }
    }
}
