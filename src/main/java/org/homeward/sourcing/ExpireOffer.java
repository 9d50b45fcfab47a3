package org.homeward.sourcing;

import org.homeward.journey.UseCase;
import org.homeward.notices.NoticeKind;

/** The time to answer an offer, to assess or to say when it begins has passed. */
@UseCase
public class ExpireOffer {

    private final CareOffers offers;
    private final CareNeeds needs;
    private final CloseOffer closing;
    private final WriteToProvider letters;
    private final SourcingProcess process;

    public ExpireOffer(CareOffers offers, CareNeeds needs, CloseOffer closing, WriteToProvider letters, SourcingProcess process) {
        this.offers = offers;
        this.needs = needs;
        this.closing = closing;
        this.letters = letters;
        this.process = process;
    }

    /** The provider has not answered: nobody waits for it any more. */
    public void expire(String ref) {
        var need = needs.take(offers.find(ref).orElseThrow().need()).orElseThrow();
        var offer = offers.find(ref).orElseThrow();
        if (offer.isOpen() && !offer.state().isChosen()) {
            closing.expired(need, offer);
            letters.tell(offer, need, NoticeKind.OFFER_CLOSED);
            process.answered(need.journey(), offer.place());
        }
    }

    /** The chosen provider has not said when it begins; the brokers telephone. */
    public void tellOfLateStart(String ref) {
        letters.tellBrokers(needs.find(offers.find(ref).orElseThrow().need()).orElseThrow(), NoticeKind.CARE_START_LATE);
    }
}
