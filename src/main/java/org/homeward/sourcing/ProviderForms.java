package org.homeward.sourcing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.links.AskedByLink;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.NamelessTasks;

/** The forms in which providers answer, behind both doors: as tasks of theirs, and by link. */
public final class ProviderForms {

    private final CareOffers offers;
    private final CareNeeds needs;
    private final OfferQuestions questions;
    private final AnswerOffer answer;
    private final AssessFirst assess;
    private final ConfirmStart start;

    public ProviderForms(CareOffers offers, CareNeeds needs, OfferQuestions questions, AnswerOffer answer, AssessFirst assess,
                         ConfirmStart start) {
        this.offers = offers;
        this.needs = needs;
        this.questions = questions;
        this.answer = answer;
        this.assess = assess;
        this.start = start;
    }

    public NamelessTasks tasks(OfferTaskBook book) {
        return new OfferTasks(offers, needs, book, List.of(answer, assess, start));
    }

    /** @param name of the form, for example {@code answer-offer} */
    public AskedByLink byLink(String name, FormContract contract, OfferDesk desk, Clock clock) {
        var form = Stream.<OfferForm>of(answer, assess, start).filter(it -> it.form().equals(name)).findFirst().orElseThrow();
        var wording = Map.of(OfferForm.ANSWER, OfferWording.answer(), OfferForm.ASSESS, OfferWording.assess(), OfferForm.START,
                OfferWording.start()).get(name);
        return new OfferByLink(form, contract, wording, offers, needs, questions, desk, clock);
    }
}
