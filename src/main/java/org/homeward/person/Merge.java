package org.homeward.person;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * A hospital's word that two of its numbers mean one person, and what came of it.
 *
 * @param id        0 until it is kept
 * @param message   the message that said it
 * @param losing    the number that gives way
 * @param surviving the number that stays
 * @param effect    what was done, so that it can be undone
 */
public record Merge(long id, long message, HospitalIdentifier losing, HospitalIdentifier surviving, String source,
                    Instant saidAt, Instant learnedAt, State state, Effect effect) {

    public Merge {
        Objects.requireNonNull(losing);
        Objects.requireNonNull(surviving);
        Objects.requireNonNull(source);
        Objects.requireNonNull(saidAt);
        Objects.requireNonNull(learnedAt);
        Objects.requireNonNull(state);
        Objects.requireNonNull(effect);
    }

    public static Merge told(long message, HospitalIdentifier losing, HospitalIdentifier surviving, String source,
                             Instant saidAt, Instant learnedAt) {
        return new Merge(0, message, losing, surviving, source, saidAt, learnedAt, State.WAITING, Effect.NONE);
    }

    boolean isOfTheSamePairAs(Merge other) {
        return losing.equals(other.losing) && surviving.equals(other.surviving);
    }

    Merge with(State newState, Effect newEffect) {
        return new Merge(id, message, losing, surviving, source, saidAt, learnedAt, newState, newEffect);
    }

    /**
     * Waiting: neither number is known here. To look at: information governance is asked first. Kept apart: it found that they are
     * two people, or that nobody can tell.
     */
    public enum State { WAITING, DONE, TO_LOOK_AT, KEPT_APART, UNDONE }

    /**
     * What a merge has done.
     *
     * @param record the record that gave way, and into which
     * @param moved  open journeys that went to the surviving record
     * @param tied   the number that was tied to the other one's record
     */
    public record Effect(Optional<Pair> record, List<JourneyId> moved, Optional<HospitalIdentifier> tied) {

        static final Effect NONE = new Effect(Optional.empty(), List.of(), Optional.empty());

        public Effect {
            Objects.requireNonNull(record);
            moved = List.copyOf(moved);
            Objects.requireNonNull(tied);
        }
    }

    /** Two records, of which the second stands for both. */
    public record Pair(PersonId losing, PersonId surviving) {

        public Pair {
            Objects.requireNonNull(losing);
            Objects.requireNonNull(surviving);
        }
    }
}
