package org.homeward.carepackage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;

/**
 * A package is paused while its person is in hospital. What a provider has not confirmed reads "told, not confirmed" and
 * counts as not in place.
 *
 * @param stays          the times in hospital that it covers, oldest first
 * @param toldAt         when the provider was told; notice counts from then
 * @param from           from when nobody comes: the first visit not to be made, or the hold itself
 * @param slotHeldUntil  the last day on which the provider keeps the times
 * @param backToldAt     when the provider was told last that the person comes home, or was never away
 * @param backConfirmed  how it confirmed that
 * @param firstVisitAt   when the provider comes again, as it has said
 * @param closedAt       when it ended; empty while it is open
 */
public record Hold(HoldId id, CarePackageId carePackage, List<InHospital> stays, HoldTerms terms, Instant toldAt, Instant from,
                   LocalDate slotHeldUntil, HoldPhase phase, Optional<Acknowledgement> acknowledgement,
                   Optional<Instant> backToldAt, Optional<Confirmation> backConfirmed, Optional<Instant> firstVisitAt,
                   boolean firstVisitMissed, Optional<Instant> closedAt) {

    public Hold {
        Objects.requireNonNull(id);
        Objects.requireNonNull(carePackage);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(toldAt);
        Objects.requireNonNull(from);
        Objects.requireNonNull(slotHeldUntil);
        Objects.requireNonNull(phase);
        Objects.requireNonNull(acknowledgement);
        Objects.requireNonNull(backToldAt);
        Objects.requireNonNull(backConfirmed);
        Objects.requireNonNull(firstVisitAt);
        stays = List.copyOf(stays);
        if (phase.isOpen() != closedAt.isEmpty()) {
            throw new IllegalArgumentException("A hold has an end when it is closed, and only then");
        }
    }

    public boolean isOpen() {
        return phase.isOpen();
    }

    /** Whether the provider was told something that it has not confirmed. */
    public boolean isToldNotConfirmed() {
        return phase == HoldPhase.TOLD || phase == HoldPhase.RESTART_ASKED
                || phase == HoldPhase.UNDONE && backConfirmed.isEmpty();
    }

    /** Whether the person is out of hospital, as far as this hold knows. */
    public boolean isAtHome() {
        return stays.stream().allMatch(stay -> stay.leftAt().isPresent());
    }

    /** The time in hospital that counts: the one that goes on, and where none does, the one that began last. */
    public Optional<InHospital> newestStay() {
        return stays.stream().reduce((older, newer) -> older.leftAt().isEmpty() && newer.leftAt().isPresent() ? older : newer);
    }

    public boolean covers(JourneyId journey) {
        return stays.stream().anyMatch(stay -> stay.journey().equals(journey));
    }

    boolean covers(JourneyId journey, Instant since) {
        return stays.stream().anyMatch(stay -> stay.journey().equals(journey)
                && stay.leftAt().filter(since::isAfter).isEmpty());
    }

    Hold acknowledged(Acknowledgement word, LocalDate until) {
        var next = phase == HoldPhase.TOLD ? HoldPhase.ACKNOWLEDGED : phase;
        return change(next, stays, until, Optional.of(word), backToldAt, backConfirmed, firstVisitAt, firstVisitMissed, closedAt);
    }

    Hold heldUntil(LocalDate until) {
        return change(phase, stays, until, acknowledgement, backToldAt, backConfirmed, firstVisitAt, firstVisitMissed, closedAt);
    }

    Hold restartAsked(Instant at) {
        return become(HoldPhase.RESTART_ASKED, Optional.of(at), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Hold restartConfirmed(Confirmation word, Instant firstVisit) {
        return become(HoldPhase.RESTART_CONFIRMED, backToldAt, Optional.of(word), Optional.of(firstVisit), Optional.empty());
    }

    /** The person stays in hospital after all. */
    Hold restartWithdrawn() {
        return become(acknowledgement.isPresent() ? HoldPhase.ACKNOWLEDGED : HoldPhase.TOLD, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    Hold restarted(Instant at) {
        return become(HoldPhase.RESTARTED, backToldAt, backConfirmed, firstVisitAt, Optional.of(at));
    }

    Hold missed() {
        return change(phase, stays, slotHeldUntil, acknowledgement, backToldAt, backConfirmed, firstVisitAt, true, closedAt);
    }

    Hold undone(Instant at) {
        return become(HoldPhase.UNDONE, Optional.of(at), Optional.empty(), Optional.empty(), Optional.of(at));
    }

    Hold undoConfirmed(Confirmation word) {
        return change(phase, stays, slotHeldUntil, acknowledgement, backToldAt, Optional.of(word), firstVisitAt, firstVisitMissed,
                closedAt);
    }

    Hold lapsed(Instant at) {
        return become(HoldPhase.LAPSED, backToldAt, backConfirmed, Optional.empty(), Optional.of(at));
    }

    Hold ended(Instant at) {
        return become(HoldPhase.ENDED, backToldAt, backConfirmed, Optional.empty(), Optional.of(at));
    }

    Hold inHospital(JourneyId journey, Instant since) {
        return staying(Stream.concat(stays.stream(), Stream.of(new InHospital(journey, since, Optional.empty()))).toList());
    }

    Hold left(JourneyId journey, Instant at) {
        return staying(stays.stream().map(stay -> stay.journey().equals(journey) && stay.leftAt().isEmpty()
                ? new InHospital(journey, stay.since(), Optional.of(at.isBefore(stay.since()) ? stay.since() : at)) : stay).toList());
    }

    /** Without what was recorded in error. */
    Hold neverIn(JourneyId journey) {
        return staying(stays.stream().filter(stay -> !stay.journey().equals(journey)).toList());
    }

    private Hold staying(List<InHospital> now) {
        return change(phase, now, slotHeldUntil, acknowledgement, backToldAt, backConfirmed, firstVisitAt, firstVisitMissed, closedAt);
    }

    private Hold become(HoldPhase next, Optional<Instant> told, Optional<Confirmation> confirmed, Optional<Instant> firstVisit,
                        Optional<Instant> closed) {
        if (!phase.mayBecome(next)) {
            throw new TransitionRefused("A hold that is " + phase.key().replace('-', ' ') + " cannot become "
                    + next.key().replace('-', ' ') + ".");
        }
        return change(next, stays, slotHeldUntil, acknowledgement, told, confirmed, firstVisit, false, closed);
    }

    private Hold change(HoldPhase next, List<InHospital> now, LocalDate until, Optional<Acknowledgement> word,
                        Optional<Instant> told, Optional<Confirmation> confirmed, Optional<Instant> firstVisit, boolean missed,
                        Optional<Instant> closed) {
        return new Hold(id, carePackage, now, terms, toldAt, from, until, next, word, told, confirmed, firstVisit, missed, closed);
    }

    /**
     * One time in hospital.
     *
     * @param leftAt empty while the person is there
     */
    public record InHospital(JourneyId journey, Instant since, Optional<Instant> leftAt) {
    }

    /**
     * What the provider said when it confirmed the hold.
     *
     * @param lastVisitAt        when it came last
     * @param nextVisitCancelled whether it has taken the next visit off its plan
     */
    public record Acknowledgement(Instant at, By how, Instant lastVisitAt, boolean nextVisitCancelled) {
    }

    /** That the provider has confirmed, and by which way. */
    public record Confirmation(Instant at, By how) {
    }

    /** How a provider's word came. */
    public enum By { LINK, TELEPHONE, TASK }
}
