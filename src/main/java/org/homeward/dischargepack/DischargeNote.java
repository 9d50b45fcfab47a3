package org.homeward.dischargepack;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.ReceivesPerson.Receiver;

/**
 * One version of the note for the care provider: prepared once, sent once, and heard of once. Its words are the answers of the
 * form as which the ward handed it in.
 *
 * @param version counts up within a journey; only the newest is in force
 * @param sheet   as which its answers are kept
 */
public record DischargeNote(UUID id, JourneyId journey, int version, String sheet, Prepared prepared, Optional<Sent> sent,
                            Optional<Heard> heard) {

    public DischargeNote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(prepared);
        Objects.requireNonNull(sent);
        Objects.requireNonNull(heard);
        if (heard.isPresent() && sent.isEmpty()) {
            throw new IllegalArgumentException("Nobody understands a note that was not sent");
        }
    }

    /** The same words once more, for another provider. */
    DischargeNote again() {
        return new DischargeNote(UUID.randomUUID(), journey, version + 1, sheet, prepared, Optional.empty(), Optional.empty());
    }

    boolean isUnderstood() {
        return heard.filter(Heard::understood).isPresent();
    }

    /** Whether it was sent and nobody has said yet whether it is understood. */
    boolean waitsForAnswer() {
        return sent.isPresent() && heard.isEmpty();
    }

    boolean wentTo(Optional<Receiver> receiver) {
        return sent.flatMap(Sent::to).map(Receiver::organisation).equals(receiver.map(Receiver::organisation));
    }

    /**
     * Whether the pharmacist has named changes otherwise since it was written. The same named once more may be another change.
     *
     * @param since when that was answered
     */
    boolean isOutdatedBy(MedicineChanges changes, Instant since) {
        return !changes.equals(prepared.changes) || !changes.isNone() && since.isAfter(prepared.at);
    }

    /**
     * @param ward           whose note it is, for the score; none where the person lies on no ward
     * @param missing        what had to be said and was not
     * @param overrideReason why it was sent all the same
     * @param readingAge     in years
     * @param changes        of medicines, as they were known when it was written
     */
    public record Prepared(Instant at, String by, Optional<String> ward, List<String> missing, Optional<String> overrideReason,
                           int readingAge, MedicineChanges changes) {

        public Prepared {
            missing = List.copyOf(missing);
        }
    }

    /** @param to nobody who is known here, where something was arranged by telephone */
    public record Sent(Instant at, Optional<Receiver> to) {
    }

    /**
     * @param from         user, or {@code link:} and an organisation
     * @param understood   whether the provider has what it needs to care for the person, even where something is missing
     * @param missingItems keys of {@link NoteItem}
     */
    public record Heard(Instant at, String from, boolean understood, List<String> missingItems, String missing) {

        public Heard {
            missingItems = List.copyOf(missingItems);
        }

        /** Whether the ward has something to write still. */
        boolean isSomethingMissing() {
            return !understood || !missingItems.isEmpty();
        }
    }
}
