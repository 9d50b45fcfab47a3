package org.homeward.sourcing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareServices;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Refusal;
import org.homeward.tasks.WhenAnswered;

/**
 * The person, or whoever decides with them, chooses among the providers that have said yes. Exactly one is chosen; that one alone
 * learns who it is, and all others are thanked and see nothing any more.
 */
@UseCase
public class ChooseOffer implements WhenAnswered, AnswerRule, Prefill {

    static final String FORM = "choose-offer";

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CareServices services;
    private final CloseOffer closing;
    private final ReleaseIdentity release;
    private final SourcingProcess process;
    private final Timeline timeline;
    private final Clock clock;

    public ChooseOffer(CareNeeds needs, CareOffers offers, CareServices services, CloseOffer closing, ReleaseIdentity release,
                       SourcingProcess process, Timeline timeline, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.services = services;
        this.closing = closing;
        this.release = release;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public boolean follows(String form) {
        return form.equals(FORM);
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var accepted = needs.openOf(journey).map(need -> accepted(need.ref())).orElse(List.of());
        var filled = new LinkedHashMap<String, Object>();
        filled.put("chosenOfferOptions", accepted.stream().map(offer -> new Choice(offer.ref(), name(offer))).toList());
        filled.put("offers", accepted.stream().map(this::described).collect(Collectors.joining("\n\n")));
        return filled;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var need = needs.openOf(journey).flatMap(open -> needs.take(open.ref()));
        if (need.isEmpty()) {
            return List.of(new Refusal("chosenOffer", "This care is not looked for any more."));
        }
        if (!isChosen(answers)) {
            return List.of();
        }
        var accepted = accepted(need.get().ref());
        if (accepted.stream().noneMatch(offer -> offer.ref().equals(answers.get("chosenOffer")))) {
            return List.of(new Refusal("chosenOffer", "That provider has not said yes, or does not any more. Choose again."));
        }
        return "broker-only-one".equals(answers.get("chosenBy")) && accepted.size() > 1
                ? List.of(new Refusal("chosenBy", "More than one has said yes, so the person chooses, or whoever decides for them."))
                : List.of();
    }

    @Override
    public void answered(Sheet sheet) {
        var need = needs.openOf(sheet.journey()).flatMap(open -> needs.take(open.ref())).orElseThrow();
        if (isChosen(sheet.answers())) {
            choose(need, sheet);
        } else {
            closing.notChosen(need, accepted(need.ref()), sheet.author());
            note(need, sheet.author(), "offer.noneChosen", "None of the providers that have said yes was chosen.");
        }
    }

    private void choose(CareNeed need, Sheet sheet) {
        var won = offers.find((String) sheet.answers().get("chosenOffer")).orElseThrow();
        release.to(need, won, new CareOffer.Chosen(AnswerOffer.text(sheet.answers(), "reason"), AnswerOffer.text(sheet.answers(), "chosenBy")),
                sheet.author());
        process.tellOffer(won.ref(), "offer.chosen");
        note(need, sheet.author(), "offer.chosen", "A provider was chosen, and is asked when it begins.");
    }

    private List<CareOffer> accepted(String need) {
        return offers.of(need).stream().filter(offer -> offer.state() == OfferState.ACCEPTED).toList();
    }

    private String described(CareOffer offer) {
        var start = offer.said().canStartAt().map(NeedInWords::moment).map(at -> "can start " + at)
                .orElse(offer.said().assessment().isPresent() ? "has assessed the person and can meet the need" : "has not said when it can start");
        var conditions = offers.remark(offer.ref()).map(said -> " Conditions: " + said).orElse("");
        var score = offer.score().parts().stream().map(part -> part.name() + ": " + part.words()).collect(Collectors.joining("; "));
        return name(offer) + " " + start + ". " + offer.score().total() + " of 100 points — " + score + "." + conditions;
    }

    private String name(CareOffer offer) {
        return services.find(offer.service()).map(CareService::name).orElse(offer.service());
    }

    private static boolean isChosen(Map<String, Object> answers) {
        return "chosen".equals(answers.get("outcome"));
    }

    private void note(CareNeed need, String by, String kind, String text) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(need.journey(), kind, now, now, "task:" + FORM, Optional.of(by), text));
    }
}
