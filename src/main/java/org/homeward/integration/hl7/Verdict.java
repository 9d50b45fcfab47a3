package org.homeward.integration.hl7;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Shortcoming;

/** What is to be done about a message, and what its sender is told. */
public sealed interface Verdict {

    AckCode code();

    default Optional<Shortcoming> shortcoming() {
        return Optional.empty();
    }

    /**
     * Something happened that a step has to know.
     *
     * @param facts what the message says to questions of the daily review, by question
     */
    record Act(HospitalEvent event, Map<String, String> facts) implements Verdict {

        public Act {
            Objects.requireNonNull(event);
            facts = Map.copyOf(facts);
        }

        Act(HospitalEvent event) {
            this(event, Map.of());
        }

        @Override
        public AckCode code() {
            return AckCode.AA;
        }
    }

    /** Kept, and nothing is done about it; the note is for the operator. */
    record Keep(Optional<String> note) implements Verdict {

        public Keep {
            Objects.requireNonNull(note);
        }

        @Override
        public AckCode code() {
            return AckCode.AA;
        }
    }

    /** Kept, but it lacks what it needs; the sender corrects it and sends it again. */
    record Unusable(Shortcoming what) implements Verdict {

        public Unusable {
            Objects.requireNonNull(what);
        }

        @Override
        public AckCode code() {
            return AckCode.AE;
        }

        @Override
        public Optional<Shortcoming> shortcoming() {
            return Optional.of(what);
        }
    }

    /** Kept for the operator, but it is nothing that we take; the interface needs mending. */
    record Refuse(Shortcoming what) implements Verdict {

        public Refuse {
            Objects.requireNonNull(what);
        }

        @Override
        public AckCode code() {
            return AckCode.AR;
        }

        @Override
        public Optional<Shortcoming> shortcoming() {
            return Optional.of(what);
        }
    }
}
