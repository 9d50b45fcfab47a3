package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
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

    public Stream<Fact> all() {
        return Stream.of(
                fact("roundsMade", need -> since(need).mapToInt(CareOffer::round).distinct().count()),
                fact("offersAccepted", need -> offers.of(need.ref()).stream().filter(offer -> offer.state() == OfferState.ACCEPTED).count()),
                fact("offersOpen", need -> since(need).filter(CareOffer::isOpen).count()),
                fact("candidatesNear", need -> left(need, Ring.NEAR)),
                fact("candidatesWide", need -> left(need, Ring.WIDE)),
                fact("hoursLookedFor", need -> Duration.between(need.lookedSince(), clock.instant()).toHours()));
    }

    private Fact fact(String name, Function<CareNeed, Long> counting) {
        return Fact.named(name, (JourneyId journey) -> needs.openOf(journey).map(counting).map(Long::intValue));
    }

    private Stream<CareOffer> since(CareNeed need) {
        return offers.of(need.ref()).stream().filter(offer -> !offer.madeAt().isBefore(need.lookedSince()));
    }

    private long left(CareNeed need, Ring ring) {
        return candidates.of(need).stream().filter(candidate -> candidate.ring() == ring).count();
    }
}
