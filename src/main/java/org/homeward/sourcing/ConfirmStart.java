package org.homeward.sourcing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Audit;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Viewer;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Refusal;

/** The chosen provider says when it begins, or that it cannot after all; then care is looked for again at once. */
@UseCase
public class ConfirmStart implements OfferForm {

    private final CareOffers offers;
    private final CareNeeds needs;
    private final KeepPlaces places;
    private final CloseOffer closing;
    private final Relationships relationships;
    private final TellSearch search;
    private final PersonInWords person;
    private final Audit audit;

    public ConfirmStart(CareOffers offers, CareNeeds needs, KeepPlaces places, CloseOffer closing, Relationships relationships, TellSearch search,
                 PersonInWords person, Audit audit) {
        this.offers = offers;
        this.needs = needs;
        this.places = places;
        this.closing = closing;
        this.relationships = relationships;
        this.search = search;
        this.person = person;
        this.audit = audit;
    }

    @Override
    public String form() {
        return START;
    }

    @Override
    public Map<String, Object> shown(CareOffer offer, CareNeed need) {
        if (!offer.state().isChosen()) {
            return Map.of();
        }
        var shown = new LinkedHashMap<>(NeedInWords.of(need.asked()));
        shown.put("offerReference", offer.ref());
        shown.put("personChosen", person.name(need.journey()));
        shown.put("personAddress", person.address(need.journey()));
        return shown;
    }

    @Override
    public boolean reveals(CareOffer offer) {
        return offer.state().isChosen();
    }

    @Override
    public Optional<Instant> dueAt(CareOffer offer) {
        return Optional.empty();
    }

    @Override
    public boolean isAsked(CareOffer offer) {
        return offer.state() == OfferState.CHOSEN;
    }

    @Override
    public List<Refusal> check(CareOffer offer, CareNeed need, Map<String, Object> answers) {
        return List.of();
    }

    @Override
    public void answered(CareOffer offer, CareNeed need, Map<String, Object> answers, String author, Instant at) {
        if (canStart(answers)) {
            var start = new CareOffer.Start(Moments.read(AnswerOffer.text(answers, "serviceStartAt")), AnswerOffer.text(answers, "firstVisitBy"),
                    Optional.ofNullable((String) answers.get("latestArrivalTime")));
            offers.keep(offer.starts(start), at, author, Optional.empty());
            places.settle(offer, start.at());
            needs.close(need.ref(), CareNeed.State.CONFIRMED, at, "The provider has confirmed when it begins.");
            relationships.relate(need.journey(), offer.team(), RelationshipKind.ACTIVE, "Cares for the person", at);
            search.starts(need, start.at(), at);
        } else {
            closing.declined(need, offer.declined(AnswerOffer.text(answers, "declineReason")), author,
                    Optional.ofNullable((String) answers.get("declineText")));
            search.fellThrough(need, at);
        }
    }

    @Override
    public String sentence(CareOffer offer, CareNeed need, Map<String, Object> answers) {
        if (!canStart(answers)) {
            return "Thank you for saying so. Care is looked for elsewhere, and you see nothing more of the person.";
        }
        audit.read(new Viewer("link:" + offer.organisation(), Set.of(offer.team())), "Care start by link", List.of(need.journey()));
        return "You care for " + person.name(need.journey()) + ". " + person.address(need.journey());
    }

    private static boolean canStart(Map<String, Object> answers) {
        return "yes".equals(answers.get("canStart")) || Boolean.TRUE.equals(answers.get("canStart"));
    }
}
