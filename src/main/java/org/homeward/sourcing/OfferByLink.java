package org.homeward.sourcing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.FormContract;

/** Lets a provider answer about an offer by link: the same form as its task, taken through the same door, without an account. */
public final class OfferByLink implements AskedByLink {

    private static final Map<String, String> SHOWN = shown();

    private final OfferForm form;
    private final FormContract contract;
    private final Wording wording;
    private final CareOffers offers;
    private final CareNeeds needs;
    private final OfferQuestions questions;
    private final OfferDesk desk;
    private final Clock clock;

    OfferByLink(OfferForm form, FormContract contract, Wording wording, CareOffers offers, CareNeeds needs, OfferQuestions questions,
                OfferDesk desk, Clock clock) {
        this.form = form;
        this.contract = contract;
        this.wording = wording;
        this.offers = offers;
        this.needs = needs;
        this.questions = questions;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return form.form();
    }

    @Override
    public FormContract contract() {
        return contract;
    }

    @Override
    public Map<String, Words> words() {
        return wording.words();
    }

    @Override
    public Standing standing(String subject) {
        var offer = offers.find(subject).filter(form::isAsked);
        return offer.isEmpty() ? new Over("This is not asked any more: the offer is closed or answered.")
                : new Open(wording.title(), facts(offer.get()), wording.todo(), wording.button());
    }

    /** What may be read before anybody is chosen; whoever a link shows is shown nothing of a person. */
    private List<Fact> facts(CareOffer offer) {
        var words = NeedInWords.of(needs.find(offer.need()).orElseThrow().asked());
        var facts = new ArrayList<>(List.of(new Fact("Our reference", offer.ref())));
        SHOWN.forEach((key, name) -> facts.add(new Fact(name, String.valueOf(words.get(key)))));
        if (offer.state() == OfferState.OFFERED) {
            facts.add(new Fact("Answer by", NeedInWords.moment(offer.answerBy())));
        }
        questions.of(offer.need()).forEach(it -> it.answer().ifPresent(answer -> {
            facts.add(new Fact("Reply on " + Sections.inWords(it.section()).toLowerCase(Locale.UK), answer));
        }));
        return facts;
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        needs.take(offers.find(subject).orElseThrow().need());
        var offer = offers.find(subject).orElseThrow();
        if (!form.isAsked(offer) || !desk.complete(subject, form.form(), answers, new Viewer(voice.actor(), Set.of(voice.team())))) {
            return "This is not asked any more: the offer is closed or answered. It is " + NeedInWords.moment(clock.instant()) + ".";
        }
        return form.sentence(offers.find(subject).orElseThrow(), needs.find(offer.need()).orElseThrow(), answers);
    }

    private static Map<String, String> shown() {
        var names = new LinkedHashMap<String, String>();
        names.put("needArea", "Area");
        names.put("needAgeBand", "Age");
        names.put("needTimes", "When");
        names.put("needCareWorkers", "Care workers");
        names.put("needTasks", "Help with");
        names.put("needStart", "From");
        names.put("needEquipment", "Equipment");
        names.put("needInfection", "Infection");
        names.put("needSummary", "In short");
        return names;
    }

    /** What the page says around the questions. */
    record Wording(String title, String todo, String button, Map<String, Words> words) {
    }
}
