package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import org.homeward.journey.UseCase;
import org.homeward.notices.NoticeKind;

/** The time to answer an offer, to assess or to say when it begins has passed. */
@UseCase
public class ExpireOffer {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final CareOffers offers;
    private final CareNeeds needs;
    private final CloseOffer closing;
    private final WriteToProvider letters;
    private final TellSearch search;
    private final SourcingProcess process;
    private final Clock clock;

    public ExpireOffer(CareOffers offers, CareNeeds needs, CloseOffer closing, WriteToProvider letters, TellSearch search,
                       SourcingProcess process, Clock clock) {
        this.offers = offers;
        this.needs = needs;
        this.closing = closing;
        this.letters = letters;
        this.search = search;
        this.process = process;
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

    /**
     * The chosen provider has not said when it begins: the brokers telephone and write down themselves what they hear, and the
     * provider's link counts a day longer.
     */
    public void tellOfLateStart(String ref) {
        var offer = offers.find(ref).orElseThrow();
        var need = needs.find(offer.need()).orElseThrow();
        letters.ask(offer, need, OfferForm.START, NoticeKind.OFFER_CHOSEN, clock.instant().plus(A_DAY));
        letters.tellBrokers(need, NoticeKind.CARE_START_LATE);
        process.giveAsWell(ref, OfferForm.START, WriteToProvider.brokers(need));
    }
}
