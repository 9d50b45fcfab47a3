package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be known about a message without opening it: who sent it, what kind it is and what became of it. Nothing in
 * it is about the person.
 *
 * @param problem what is wrong, in plain words
 * @param journey the journey that it changed
 */
public record Envelope(long id, String application, String facility, String controlId, String trigger,
                       Instant receivedAt, State state, Optional<String> acknowledgement, Optional<String> problem,
                       Optional<String> journey, Optional<String> replayedBy) {

    public Envelope {
        Objects.requireNonNull(application);
        Objects.requireNonNull(facility);
        Objects.requireNonNull(controlId);
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(state);
        Objects.requireNonNull(acknowledgement);
        Objects.requireNonNull(problem);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(replayedBy);
    }

    /** What has become of a message. */
    public enum State {
        RECEIVED("Not applied yet", false),
        APPLIED("Applied", false),
        STORED("Kept, nothing to do", true),
        WAITING("Waiting for its admission", true),
        UNUSABLE("Cannot be used", true),
        FAILED("Could not be applied", true),
        FRAGMENT("Half a message", false);

        private final String words;
        private final boolean replayable;

        State(String words, boolean replayable) {
            this.words = words;
            this.replayable = replayable;
        }

        public String words() {
            return words;
        }

        /** Whether it makes sense to judge and apply such a message once more. */
        public boolean isReplayable() {
            return replayable;
        }

        /** The word used in the table and in addresses. Example: {@code unusable}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
