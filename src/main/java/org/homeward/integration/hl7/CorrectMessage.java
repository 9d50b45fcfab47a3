package org.homeward.integration.hl7;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lets an operator look into a message, put it right and send it through the door once more. */
public interface CorrectMessage {

    /** Opens a message; that somebody has looked is noted. Empty where there is none, or its text is not kept any more. */
    Optional<Opened> open(long id);

    /**
     * Takes the corrected text as a message of its own; the one that was wrong stays as it was and is laid aside.
     *
     * @param text one line a segment
     * @param user who corrected it; kept with the message
     */
    Outcome correct(long id, String text, String user);

    /** What came of it, in words, and whether the corrected message is taken. */
    record Outcome(boolean taken, String words) {
    }

    /**
     * A message with its text.
     *
     * @param text   as it came, one line a segment
     * @param fields what stands where, for somebody who does not count separators
     */
    record Opened(Envelope envelope, String text, List<Field> fields) {

        public Opened {
            Objects.requireNonNull(envelope);
            Objects.requireNonNull(text);
            fields = List.copyOf(fields);
        }
    }

    /** One field that is filled. Example: {@code PV1-19}. */
    record Field(String position, String value) {
    }
}
