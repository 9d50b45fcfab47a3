package org.homeward.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Refusal;

/** A care home has looked at the person, with consent, and says whether it can meet the need. Until then it has not said yes. */
@UseCase
public class AssessFirst implements OfferForm {

    private final CareOffers offers;
    private final KeepPlaces places;
    private final CloseOffer closing;
    private final TellSearch search;
    private final PersonInWords person;
    private final Clock clock;

    public AssessFirst(CareOffers offers, KeepPlaces places, CloseOffer closing, TellSearch search,
                       PersonInWords person, Clock clock) {
        this.offers = offers;
        this.places = places;
        this.closing = closing;
        this.search = search;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public String form() {
        return ASSESS;
    }

    @Override
    public Map<String, Object> shown(CareOffer offer, CareNeed need) {
        if (!isAsked(offer)) {
            return Map.of();
        }
        var shown = new LinkedHashMap<>(NeedInWords.of(need.asked()));
        shown.put("offerReference", offer.ref());
        shown.put("personToAssess", person.name(need.journey()));
        shown.put("assessUntil", NeedInWords.moment(until(offer)));
        return shown;
    }

    @Override
    public boolean reveals(CareOffer offer) {
        return isAsked(offer);
    }

    @Override
    public Optional<Instant> dueAt(CareOffer offer) {
        return Optional.empty();
    }

    @Override
    public boolean isAsked(CareOffer offer) {
        return offer.state() == OfferState.ASSESSING && clock.instant().isBefore(until(offer));
    }

    @Override
    public List<Refusal> check(CareOffer offer, CareNeed need, Map<String, Object> answers) {
        if (!canMeetNeed(answers)) {
            return List.of();
        }
        return places.keep(offer, need) ? List.of() : List.of(new Refusal("canMeetNeed",
                "Your last place is kept for somebody else by now. If you have more places than we know of, say so first."));
    }

    @Override
    public void answered(CareOffer offer, CareNeed need, Map<String, Object> answers, String author, Instant at) {
        if (canMeetNeed(answers)) {
            closing.hideAgain(need, offer);
            offers.keep(offer.accepted(Optional.empty()), at, author, Optional.ofNullable((String) answers.get("conditions")));
            search.saidYes(need, at);
        } else {
            closing.declined(need, offer.declined(AnswerOffer.text(answers, "declineReason")), author,
                    Optional.ofNullable((String) answers.get("declineText")));
            search.saidNo(need, offer, at);
        }
    }

    @Override
    public String sentence(CareOffer offer, CareNeed need, Map<String, Object> answers) {
        return canMeetNeed(answers) ? "Your yes has arrived. You hear again if the person chooses you."
                : "Thank you. The offer is closed, and you see nothing more of the person.";
    }

    private static boolean canMeetNeed(Map<String, Object> answers) {
        return "yes".equals(answers.get("canMeetNeed"));
    }

    private static Instant until(CareOffer offer) {
        return offer.said().assessment().orElseThrow().until();
    }
}
