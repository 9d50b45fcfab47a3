package org.homeward.sourcing;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.notices.NoticeKind;

/** Closes offers: the places are free again, the provider sees nothing from that moment, its link is dead, and it is told. */
public final class CloseOffer {

    private final CareOffers offers;
    private final KeepPlaces places;
    private final Relationships relationships;
    private final WriteToProvider letters;
    private final SourcingProcess process;
    private final Clock clock;

    public CloseOffer(CareOffers offers, KeepPlaces places, Relationships relationships, WriteToProvider letters,
                      SourcingProcess process, Clock clock) {
        this.offers = offers;
        this.places = places;
        this.relationships = relationships;
        this.letters = letters;
        this.process = process;
        this.clock = clock;
    }

    /** Thanks those whom somebody else was chosen before. */
    void notChosen(CareNeed need, List<CareOffer> losing, String by) {
        close(need, losing, OfferState.NOT_CHOSEN, by, "offer.closed", NoticeKind.OFFER_CLOSED, Optional.empty());
    }

    /** The care is not needed any more, or not as it was asked for. */
    void withdrawn(CareNeed need, List<CareOffer> open, String by, String because) {
        close(need, open, OfferState.WITHDRAWN, by, "offer.withdrawn", NoticeKind.OFFER_WITHDRAWN, Optional.of(because));
    }

    /** Nobody gives this care any more: what has begun has ended, and what was only to begin is taken back. */
    void over(CareNeed need, List<CareOffer> given, String by, String because) {
        var now = clock.instant();
        inOrder(given.stream().filter(offer -> offer.hasBegunBy(now))).forEach(offer -> {
            keep(need, offer, OfferState.ENDED, by, Optional.of(because));
            letters.tell(offer, need, NoticeKind.OFFER_ENDED);
        });
        withdrawn(need, given.stream().filter(offer -> !offer.hasBegunBy(now)).toList(), by, because);
    }

    /** The time to answer is over. The process has noticed it and ends by itself. */
    void expired(CareNeed need, CareOffer offer) {
        keep(need, offer, OfferState.EXPIRED, "process:provider-offer", Optional.empty());
    }

    /** The provider has said no, or no more; what it has said is kept. */
    void declined(CareNeed need, CareOffer declined, String by, Optional<String> because) {
        offers.keep(declined, clock.instant(), by, because);
        freed(need, declined);
    }

    /** The home has looked at the person; until it is chosen it sees no more of them. */
    void hideAgain(CareNeed need, CareOffer offer) {
        relationships.end(need.journey(), offer.team(), RelationshipKind.ASSESSING, clock.instant());
    }

    private void close(CareNeed need, List<CareOffer> closing, OfferState end, String by, String message, NoticeKind kind,
                       Optional<String> because) {
        inOrder(closing.stream()).forEach(offer -> {
            keep(need, offer, end, by, because);
            process.tellOffer(offer.ref(), message);
            letters.tell(offer, need, kind);
        });
    }

    /** In one order, so that two who close offers of different needs never wait for each other. */
    private static Stream<CareOffer> inOrder(Stream<CareOffer> closing) {
        return closing.sorted(Comparator.comparing(CareOffer::service));
    }

    private void keep(CareNeed need, CareOffer offer, OfferState end, String by, Optional<String> because) {
        offers.keep(offer.closed(end), clock.instant(), by, because);
        freed(need, offer);
    }

    /** Whoever cares for the person in another way as well goes on seeing them. */
    private void freed(CareNeed need, CareOffer offer) {
        places.free(offer);
        relationships.end(need.journey(), offer.team(), RelationshipKind.ASSESSING, clock.instant());
        if (offers.givenTo(need.journey()).stream().noneMatch(other -> other.team().equals(offer.team()))) {
            relationships.end(need.journey(), offer.team(), RelationshipKind.CHOSEN, clock.instant());
            relationships.end(need.journey(), offer.team(), RelationshipKind.ACTIVE, clock.instant());
        }
    }
}
