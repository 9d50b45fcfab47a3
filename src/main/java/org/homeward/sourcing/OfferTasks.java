package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.NamelessTasks;
import org.homeward.tasks.Refusal;
import org.homeward.tasks.Waits;

/** The tasks of providers: each belongs to one offer, and the engine knows no more of it than the offer's reference. */
public final class OfferTasks implements NamelessTasks {

    private final CareOffers offers;
    private final CareNeeds needs;
    private final OfferTaskBook book;
    private final List<OfferForm> forms;

    OfferTasks(CareOffers offers, CareNeeds needs, OfferTaskBook book, List<OfferForm> forms) {
        this.offers = offers;
        this.needs = needs;
        this.book = book;
        this.forms = List.copyOf(forms);
    }

    @Override
    public boolean have(String businessKey) {
        return References.isOffer(businessKey);
    }

    @Override
    public String team(String businessKey) {
        return offer(businessKey).team();
    }

    @Override
    public Optional<Instant> dueAt(String businessKey, String form) {
        return form(form).dueAt(offer(businessKey));
    }

    @Override
    public void opened(Opened task) {
        book.opened(task);
    }

    @Override
    public void ended(String engineTask, Waits.Ending how, Instant at) {
        book.ended(engineTask, how, at);
    }

    @Override
    public void takeTurn(String businessKey) {
        needs.take(offer(businessKey).need());
    }

    @Override
    public Map<String, Object> shown(String businessKey, String form) {
        var offer = offer(businessKey);
        return form(form).shown(offer, need(offer));
    }

    @Override
    public Optional<JourneyId> reveals(String businessKey, String form) {
        var offer = offer(businessKey);
        return form(form).reveals(offer) ? Optional.of(need(offer).journey()) : Optional.empty();
    }

    @Override
    public List<Refusal> check(String businessKey, String form, Map<String, Object> answers) {
        var offer = offer(businessKey);
        return form(form).isAsked(offer) ? form(form).check(offer, need(offer), answers)
                : List.of(new Refusal("answer", "This is not asked any more: the offer is closed."));
    }

    @Override
    public void answered(String businessKey, String form, Map<String, Object> answers, String author, Instant at) {
        var offer = offer(businessKey);
        form(form).answered(offer, need(offer), answers, author, at);
    }

    private CareOffer offer(String ref) {
        return offers.find(ref).orElseThrow();
    }

    private CareNeed need(CareOffer offer) {
        return needs.find(offer.need()).orElseThrow();
    }

    private OfferForm form(String form) {
        return forms.stream().filter(it -> it.form().equals(form)).findFirst().orElseThrow();
    }
}
