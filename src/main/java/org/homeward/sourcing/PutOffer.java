package org.homeward.sourcing;

import java.time.Instant;
import org.homeward.journey.UseCase;
import org.homeward.notices.NoticeKind;

/** Puts an offer to its provider: a mail with the link by which it answers without an account. */
@UseCase
public class PutOffer {

    private final CareOffers offers;
    private final CareNeeds needs;
    private final OfferQuestions questions;
    private final WriteToProvider letters;

    public PutOffer(CareOffers offers, CareNeeds needs, OfferQuestions questions, WriteToProvider letters) {
        this.offers = offers;
        this.needs = needs;
        this.questions = questions;
        this.letters = letters;
    }

    public Put put(String ref) {
        var offer = offers.find(ref).orElseThrow();
        var need = needs.find(offer.need()).orElseThrow();
        var kind = questions.of(need.ref()).stream().anyMatch(it -> it.offer().equals(ref) && !it.isOpen()) ? NoticeKind.OFFER_REPLIED
                : NoticeKind.OFFER_MADE;
        letters.ask(offer, need, OfferForm.ANSWER, kind, offer.answerBy());
        return new Put(offer.answerBy(), need.purpose() == CareNeed.Purpose.SIGNPOST);
    }

    /**
     * What the process goes on with.
     *
     * @param answerBy     until when the provider can answer
     * @param chosenBefore whether the person has chosen it before it was asked
     */
    public record Put(Instant answerBy, boolean chosenBefore) {
    }
}
