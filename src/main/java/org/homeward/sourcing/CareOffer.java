package org.homeward.sourcing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One provider asked whether it can care for somebody whom it does not know.
 *
 * @param ref      by which the provider calls it; it says nothing, and no two have to do with each other. Example: {@code O-4T8Z2M}
 * @param need     what was asked for, by its reference
 * @param service  of which service, by the directory's reference
 * @param round    in which round it was asked, counted from 1
 * @param place    which of its round it is, counted from 0
 * @param answerBy until when it counts
 */
public record CareOffer(String ref, String need, String service, String organisation, int round, int place, OfferState state,
                        Score score, Instant madeAt, Instant answerBy, Said said, Optional<Chosen> chosen) {

    public CareOffer {
        Objects.requireNonNull(need);
        Objects.requireNonNull(service);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(state);
        Objects.requireNonNull(score);
        Objects.requireNonNull(madeAt);
        Objects.requireNonNull(answerBy);
        Objects.requireNonNull(said);
        Objects.requireNonNull(chosen);
        if (!References.isOffer(ref)) {
            throw new IllegalArgumentException("Not the reference of an offer");
        }
    }

    static CareOffer made(String ref, CareNeed need, Candidate candidate, int round, int place, Instant now, Instant answerBy) {
        return new CareOffer(ref, need.ref(), candidate.service().ref(), candidate.service().organisation(), round, place,
                OfferState.OFFERED, candidate.score(), now, answerBy, Said.NOTHING, Optional.empty());
    }

    /** Its team of that organisation. */
    public String team() {
        return "care-providers." + organisation;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether the care is given by then, so that it can come to an end. */
    boolean hasBegunBy(Instant moment) {
        return state == OfferState.ACTIVE && said.start().filter(start -> !start.at().isAfter(moment)).isPresent();
    }

    CareOffer accepted(Optional<Instant> canStartAt) {
        return become(OfferState.ACCEPTED, new Said(canStartAt, Optional.empty(), said.assessment(), said.start()), chosen);
    }

    CareOffer declined(String reason) {
        return become(OfferState.DECLINED, new Said(said.canStartAt(), Optional.of(reason), said.assessment(), said.start()), chosen);
    }

    CareOffer assessing(Assessment assessment) {
        return become(OfferState.ASSESSING, new Said(said.canStartAt(), said.declineReason(), Optional.of(assessment), said.start()), chosen);
    }

    CareOffer chosen(Chosen how) {
        return become(OfferState.CHOSEN, said, Optional.of(how));
    }

    CareOffer starts(Start start) {
        return become(OfferState.ACTIVE, new Said(said.canStartAt(), said.declineReason(), said.assessment(), Optional.of(start)), chosen);
    }

    CareOffer closed(OfferState end) {
        return become(end, said, chosen);
    }

    /** The clock of an offer stands still while a question is open. */
    CareOffer answeredBy(Instant later) {
        return new CareOffer(ref, need, service, organisation, round, place, state, score, madeAt, later, said, chosen);
    }

    private CareOffer become(OfferState next, Said newly, Optional<Chosen> how) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("An offer that is " + state.key() + " does not become " + next.key());
        }
        return new CareOffer(ref, need, service, organisation, round, place, next, score, madeAt, answerBy, newly, how);
    }

    /**
     * What the provider has said.
     *
     * @param declineReason code of the list {@code decline-reasons}
     */
    public record Said(Optional<Instant> canStartAt, Optional<String> declineReason, Optional<Assessment> assessment,
                       Optional<Start> start) {

        static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How a care home looks at the person first, and until when the consent to it counts. @param how visit, video or trusted-assessment */
    public record Assessment(String how, Instant until) {
    }

    /** Why it was chosen. @param by person, attorney-or-deputy, best-interests or broker-only-one */
    public record Chosen(String because, String by) {
    }

    /** When the care begins. @param latestArrival by which time of the day the person has to be there, in words */
    public record Start(Instant at, String firstVisitBy, Optional<String> latestArrival) {
    }
}
