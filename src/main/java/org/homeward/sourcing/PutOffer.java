package org.homeward.sourcing;

import java.time.Instant;
import org.homeward.journey.UseCase;
import org.homeward.notices.NoticeKind;

/** Puts an offer to its provider: a mail with the link by which it answers without an account. */
@UseCase
public class PutOffer {

    private final CareOffers offers;
    private final CareNeeds needs;
    private final WriteToProvider letters;

    public PutOffer(CareOffers offers, CareNeeds needs, WriteToProvider letters) {
        this.offers = offers;
        this.needs = needs;
        this.letters = letters;
    }

    /** @return until when the provider can answer */
    public Instant put(String ref) {
        var offer = offers.find(ref).orElseThrow();
        letters.ask(offer, needs.find(offer.need()).orElseThrow(), OfferForm.ANSWER, NoticeKind.OFFER_MADE, offer.answerBy());
        return offer.answerBy();
    }
}
