package org.homeward.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.homeward.person.PersonIdentity;

/**
 * One thing that was said about somebody's visit to hospital: that they were admitted, moved or discharged, or that one
 * of these was a mistake. What was said is kept as it was said, for good; what it comes to is worked out from all of it
 * ({@link VisitHistory}), so that it does not matter in which order it arrived.
 *
 * @param message    the hospital's message that said it; 0 for what was told here
 * @param happenedAt when it happened; where something is taken back, when that had happened, as far as the sender says
 */
public record StayEvent(long message, Visit visit, Kind kind, Instant happenedAt, Word word, Details details) {

    /** A sender's ids count up: shorter ones come first. */
    private static final Comparator<StayEvent> BY_MARK = Comparator.comparingInt((StayEvent event) ->
            event.word().mark().length()).thenComparing(event -> event.word().mark());

    /** As things happened in the world; at the same moment by what they are, then by when they were sent. */
    static final Comparator<StayEvent> AS_IT_HAPPENED = Comparator.comparing(StayEvent::happenedAt)
            .thenComparing(StayEvent::kind).thenComparing(event -> event.word().sentAt()).thenComparing(BY_MARK);

    /** As things were said; what is taken back has been said before. */
    static final Comparator<StayEvent> AS_IT_WAS_SAID = Comparator.comparing((StayEvent event) -> event.word().saidAt())
            .thenComparing(event -> event.word().sentAt()).thenComparing(StayEvent::happenedAt)
            .thenComparing(StayEvent::kind).thenComparing(BY_MARK);

    public StayEvent {
        Objects.requireNonNull(visit);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(happenedAt);
        Objects.requireNonNull(word);
        Objects.requireNonNull(details);
    }

    /** The same, as what this message said. */
    public StayEvent saidBy(long number) {
        return new StayEvent(number, visit, kind, happenedAt, word, details);
    }

    StayEvent as(Kind other, Instant at, Details newDetails) {
        return new StayEvent(message, visit, other, at, word, newDetails);
    }

    boolean isSaidBefore(StayEvent other) {
        return AS_IT_WAS_SAID.compare(this, other) < 0;
    }

    /**
     * What can be said about a visit, in the order in which it counts when everything happens at one moment. Reassigned:
     * it is somebody else's visit than was said before.
     */
    public enum Kind {
        ADMITTED, MOVED, UPDATED, REASSIGNED, EXPECTED, LEFT, DIED, MOVE_CANCELLED, DISCHARGE_CANCELLED, ADMISSION_CANCELLED;

        /** Whether the person is out of hospital after it. */
        boolean endsTheStay() {
            return this == LEFT || this == DIED;
        }
    }

    /**
     * Who said it and when.
     *
     * @param source    for example {@code hl7:NBPAS} or {@code task:confirm-leaving}
     * @param saidAt    when it was entered in the sender's system (EVN-2), or here
     * @param sentAt    when it was sent (MSH-7)
     * @param mark      the sender's id of the message (MSH-10), the last thing that decides which of two came first
     * @param learnedAt when Homeward was told
     */
    public record Word(String source, Instant saidAt, Instant sentAt, String mark, Instant learnedAt) {

        public Word {
            Objects.requireNonNull(source);
            Objects.requireNonNull(saidAt);
            Objects.requireNonNull(sentAt);
            Objects.requireNonNull(mark);
            Objects.requireNonNull(learnedAt);
        }

        /** Told here, by a person or another system, at this moment. */
        public static Word here(String source, Instant at) {
            return new Word(source, at, at, "", at);
        }

        public boolean isTheHospitals() {
            return source.startsWith("hl7:");
        }
    }

    /**
     * What else was said with it, each where it was.
     *
     * @param expectedOn the expected discharge date
     * @param who        who the person is, as told
     * @param admissionMethod code of the NHS Data Dictionary's admission method, for example {@code 21}
     */
    public record Details(Optional<Place> place, Optional<Leaving> leaving, Optional<LocalDate> expectedOn,
                          Optional<PersonIdentity> who, Optional<String> admissionMethod) {

        public static final Details NONE =
                new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Details {
            Objects.requireNonNull(place);
            Objects.requireNonNull(leaving);
            Objects.requireNonNull(expectedOn);
            Objects.requireNonNull(who);
            Objects.requireNonNull(admissionMethod);
        }

        /** Without an admission method. */
        public Details(Optional<Place> place, Optional<Leaving> leaving, Optional<LocalDate> expectedOn,
                       Optional<PersonIdentity> who) {
            this(place, leaving, expectedOn, who, Optional.empty());
        }

        public static Details of(Leaving leaving) {
            return new Details(Optional.empty(), Optional.of(leaving), Optional.empty(), Optional.empty());
        }

        Details at(Optional<Place> other) {
            return new Details(other, leaving, expectedOn, who, admissionMethod);
        }
    }
}
