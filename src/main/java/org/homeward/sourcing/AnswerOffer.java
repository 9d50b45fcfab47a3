package org.homeward.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Refusal;

/**
 * Takes a provider's answer to an offer. A yes keeps the places and reveals nothing; of many who want the last place at the same
 * moment one gets it, and the others are told before they have said yes.
 */
@UseCase
public class AnswerOffer implements OfferForm {

    private static final Set<String> HOMES = Set.of("care-home-residential", "care-home-nursing", "short-term-bed");

    private final CareOffers offers;
    private final OfferQuestions questions;
    private final KeepPlaces places;
    private final TellSearch search;
    private final Clock clock;

    public AnswerOffer(CareOffers offers, OfferQuestions questions, KeepPlaces places, TellSearch search,
                       Clock clock) {
        this.offers = offers;
        this.questions = questions;
        this.places = places;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public String form() {
        return ANSWER;
    }

    @Override
    public Map<String, Object> shown(CareOffer offer, CareNeed need) {
        if (!isAsked(offer)) {
            return Map.of();
        }
        var shown = new LinkedHashMap<>(NeedInWords.of(need.asked()));
        shown.put("offerReference", offer.ref());
        shown.put("answerBy", NeedInWords.moment(offer.answerBy()));
        shown.put("questionsAnswered", answered(need));
        return shown;
    }

    @Override
    public boolean reveals(CareOffer offer) {
        return false;
    }

    @Override
    public Optional<Instant> dueAt(CareOffer offer) {
        return Optional.of(offer.answerBy());
    }

    @Override
    public boolean isAsked(CareOffer offer) {
        return offer.state() == OfferState.OFFERED && clock.instant().isBefore(offer.answerBy());
    }

    @Override
    public List<Refusal> check(CareOffer offer, CareNeed need, Map<String, Object> answers) {
        return switch (said(answers)) {
            case "accept" -> places.keep(offer, need) ? List.of() : List.of(new Refusal("answer",
                    "Your last place is kept for somebody else by now. If you have more places than we know of, say so first."));
            case "ask-to-assess" -> HOMES.contains(places.kindOf(offer)) ? List.of() : List.of(new Refusal("answer",
                    "Care homes alone may assess the person first."));
            case "interested-question" -> TellSearch.isPointed(need) ? List.of(new Refusal("answer",
                    "Please telephone those who asked you; nobody sits ready here to answer.")) : NothingNamed.byShape("question", answers);
            default -> List.of();
        };
    }

    @Override
    public void answered(CareOffer offer, CareNeed need, Map<String, Object> answers, String author, Instant at) {
        switch (said(answers)) {
            case "accept" -> {
                offers.keep(offer.accepted(moment(answers.get("canStartAt"))), at, author, Optional.empty());
                search.saidYes(need, at);
            }
            case "decline" -> {
                offers.keep(offer.declined(text(answers, "declineReason")), at, author, Optional.ofNullable((String) answers.get("declineText")));
                search.saidNo(need, offer, at);
            }
            case "ask-to-assess" -> {
                offers.keep(offer, at, author, Optional.of(text(answers, "assessHow")));
                search.asks(need, "offer.assessmentAsked", offer.ref(), Map.of());
            }
            default -> {
                var section = text(answers, "questionSection");
                var number = questions.ask(offer.ref(), section, text(answers, "question"), at);
                search.asks(need, "offer.questionAsked", String.valueOf(number), Map.of("leadGroup", Sections.author(section)));
            }
        }
    }

    @Override
    public String sentence(CareOffer offer, CareNeed need, Map<String, Object> answers) {
        return switch (said(answers)) {
            case "accept" -> "Your yes has arrived. You hear who it is about if the person chooses you.";
            case "decline" -> "Thank you. The offer is closed, and you hear no more of it.";
            case "ask-to-assess" -> "The person is asked whether you may assess them. You get a mail as soon as they have said so.";
            default -> "Your question has gone to whoever knows. The time to answer stands still until you have the reply.";
        };
    }

    private String answered(CareNeed need) {
        var lines = questions.of(need.ref()).stream().filter(it -> !it.isOpen())
                .map(it -> Sections.inWords(it.section()) + ": " + it.answer().orElseThrow()).collect(Collectors.joining("\n\n"));
        return lines.isEmpty() ? "Nobody has asked anything yet." : lines;
    }

    private static String said(Map<String, Object> answers) {
        return text(answers, "answer");
    }

    static String text(Map<String, Object> answers, String question) {
        return String.valueOf(answers.get(question));
    }

    static Optional<Instant> moment(Object answer) {
        return Optional.ofNullable(answer).map(Object::toString).map(Moments::read);
    }
}
