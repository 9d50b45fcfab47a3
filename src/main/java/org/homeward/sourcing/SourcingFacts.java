package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Fact;

/** What decision {@code offer-round} reads of a need that is looked for. Where none is open, nothing is known and a person decides. */
public final class SourcingFacts {

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CandidatesLeft candidates;
    private final Clock clock;

    public SourcingFacts(CareNeeds needs, CareOffers offers, CandidatesLeft candidates, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.candidates = candidates;
        this.clock = clock;
    }

    public Fact roundsMade() {
        return fact("roundsMade", need -> since(need).mapToInt(CareOffer::round).distinct().count());
    }

    public Fact offersAccepted() {
        return fact("offersAccepted", need -> count(need, offer -> offer.state() == OfferState.ACCEPTED));
    }

    public Fact candidatesNear() {
        return fact("candidatesNear", need -> left(need, Ring.NEAR));
    }

    public Fact candidatesWide() {
        return fact("candidatesWide", need -> left(need, Ring.WIDE));
    }

    public Fact hoursLookedFor() {
        return fact("hoursLookedFor", need -> Duration.between(need.lookedSince(), clock.instant()).toHours());
    }

    private Fact fact(String name, Function<CareNeed, Long> counting) {
        return Fact.named(name, (JourneyId journey) -> needs.openOf(journey).map(counting).map(Long::intValue));
    }

    private Stream<CareOffer> since(CareNeed need) {
        return offers.of(need.ref()).stream().filter(offer -> !offer.madeAt().isBefore(need.lookedSince()));
    }

    private long count(CareNeed need, Predicate<CareOffer> which) {
        return offers.of(need.ref()).stream().filter(which).count();
    }

    private long left(CareNeed need, Ring ring) {
        return candidates.of(need).stream().filter(candidate -> candidate.ring() == ring).count();
    }
}
