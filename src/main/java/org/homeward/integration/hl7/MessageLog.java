package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.stay.Visit;

/** Every message that a hospital sent, kept so that nothing is lost and nothing is done twice. */
public interface MessageLog {

    /** Keeps a message for good before it answers. A message that is known already gets the answer that it got before. */
    Kept keep(Incoming message);

    /** Keeps the beginning of a message whose end never came. */
    void keepFragment(Incoming beginning);

    Optional<Envelope> find(long id);

    /** The newest first, below an id; of one state, or all that an operator has to look at, or all. */
    List<Envelope> list(Selection selection, long below, int most);

    /**
     * A message as it came in.
     *
     * @param header    none where it could not be read
     * @param byProfile the profile of the port on which it came, by which it is read; that of its sender where it is left out
     * @param visit     the visit that it is about, so that messages about one visit are applied in order
     */
    record Incoming(Optional<Header> header, byte[] body, Instant receivedAt, Envelope.State state,
                    Optional<AckCode> answer, Optional<Shortcoming> shortcoming, Optional<String> note,
                    Optional<String> byProfile, Optional<Visit> visit) {

        public Incoming {
            Objects.requireNonNull(header);
            Objects.requireNonNull(body);
            Objects.requireNonNull(receivedAt);
            Objects.requireNonNull(state);
            Objects.requireNonNull(answer);
            Objects.requireNonNull(shortcoming);
            Objects.requireNonNull(note);
            Objects.requireNonNull(byProfile);
            Objects.requireNonNull(visit);
        }
    }

    /** What the sender is told; {@code first} is false where the message was here already. */
    record Kept(AckCode answer, Optional<Shortcoming> shortcoming, boolean first) {

        public Kept {
            Objects.requireNonNull(answer);
            Objects.requireNonNull(shortcoming);
        }
    }

    /** Which messages somebody wants to see. */
    sealed interface Selection {

        record All() implements Selection {
        }

        record NeedsAttention() implements Selection {
        }

        record InState(Envelope.State state) implements Selection {
        }
    }
}
