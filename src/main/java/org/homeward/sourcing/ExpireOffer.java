package org.homeward.sourcing;

import java.time.Clock;
import org.homeward.journey.UseCase;
import org.homeward.notices.NoticeKind;

/** The time to answer an offer, to assess or to say when it begins has passed. */
@UseCase
public class ExpireOffer {

    private final CareOffers offers;
    private final CareNeeds needs;
    private final CloseOffer closing;
    private final WriteToProvider letters;
    private final TellSearch search;
    private final Clock clock;

    public ExpireOffer(CareOffers offers, CareNeeds needs, CloseOffer closing, WriteToProvider letters, TellSearch search, Clock clock) {
        this.offers = offers;
        this.needs = needs;
        this.closing = closing;
        this.letters = letters;
        this.search = search;
        this.clock = clock;
    }

    /** The provider has not answered: nobody waits for it any more. */
    public void expire(String ref) {
        var need = needs.take(offers.find(ref).orElseThrow().need()).orElseThrow();
        var offer = offers.find(ref).orElseThrow();
        if (offer.isOpen() && !offer.state().isChosen()) {
            closing.expired(need, offer);
            letters.tell(offer, need, NoticeKind.OFFER_CLOSED);
            search.saidNo(need, offer, clock.instant());
        }
    }

    /** The chosen provider has not said when it begins; the brokers telephone. */
    public void tellOfLateStart(String ref) {
        letters.tellBrokers(needs.find(offers.find(ref).orElseThrow().need()).orElseThrow(), NoticeKind.CARE_START_LATE);
    }
}
