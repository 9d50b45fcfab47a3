package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.notices.NoticeKind;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Refusal;

/**
 * Answers what a provider wanted to know. The answer goes to everybody who was asked, and to whoever asked the clock goes on from
 * where it stood still.
 */
@UseCase
public class AnswerQuestion implements AnswerRule, Prefill {

    static final String FORM = "answer-provider-question";

    private final CareNeeds needs;
    private final CareOffers offers;
    private final OfferQuestions questions;
    private final NothingNamed nothingNamed;
    private final WriteToProvider letters;
    private final SourcingProcess process;
    private final Clock clock;

    public AnswerQuestion(CareNeeds needs, CareOffers offers, OfferQuestions questions, NothingNamed nothingNamed, WriteToProvider letters,
                          SourcingProcess process, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.questions = questions;
        this.nothingNamed = nothingNamed;
        this.letters = letters;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of();
    }

    @Override
    public Map<String, Object> of(JourneyId journey, String reference) {
        var filled = new LinkedHashMap<String, Object>();
        question(reference).ifPresent(question -> {
            filled.put("question", question.question());
            filled.put("questionSection", question.section());
            filled.put("offerReference", question.offer());
        });
        return filled;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        return nothingNamed.in("answerText", answers, journey);
    }

    @Override
    public List<Refusal> check(JourneyId journey, String reference, Viewer author, Map<String, Object> answers) {
        return check(journey, answers);
    }

    /** @param reference the question's number @param answer empty where nobody answers it any more */
    public void answer(JourneyId journey, String reference, Optional<String> answer, String by) {
        var question = question(reference).filter(OfferQuestions.Question::isOpen);
        var need = needs.openOf(journey).flatMap(open -> needs.take(open.ref()));
        if (question.isEmpty() || need.isEmpty()) {
            return;
        }
        var now = clock.instant();
        questions.answer(question.get().number(), answer.orElse("No answer."), by, now);
        var asking = offers.find(question.get().offer()).orElseThrow();
        if (asking.state() == OfferState.OFFERED) {
            var stoodStill = Duration.between(question.get().askedAt(), now);
            offers.keep(asking.answeredBy(asking.answerBy().plus(stoodStill)), now, by, Optional.empty());
            process.tellOffer(asking.ref(), "offer.questionAnswered");
        }
        offers.of(need.get().ref()).stream().filter(offer -> offer.state() == OfferState.OFFERED && !offer.ref().equals(asking.ref()))
                .forEach(offer -> letters.tell(offer, need.get(), NoticeKind.OFFER_QUESTION_ANSWERED));
    }

    private Optional<OfferQuestions.Question> question(String reference) {
        return reference.matches("\\d{1,18}") ? questions.find(Long.parseLong(reference)) : Optional.empty();
    }
}
