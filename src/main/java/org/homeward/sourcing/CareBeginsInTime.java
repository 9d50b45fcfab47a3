package org.homeward.sourcing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/**
 * Nobody's leaving is confirmed whose care begins more than a day later, unless whoever confirms it says why the person can leave all
 * the same. A first visit on the day of leaving or the next day is the local default.
 */
public final class CareBeginsInTime implements AnswerRule {

    private static final Duration FIRST_VISIT_WITHIN = Duration.ofHours(24);

    private final CareNeeds needs;
    private final CareOffers offers;
    private final HowLeft howLeft;

    public CareBeginsInTime(CareNeeds needs, CareOffers offers, HowLeft howLeft) {
        this.needs = needs;
        this.offers = offers;
        this.howLeft = howLeft;
    }

    @Override
    public String form() {
        return "confirm-leaving";
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var method = Optional.ofNullable(answers.get("dischargeMethod")).map(String::valueOf);
        if (howLeft.outcome(method).equals("died") || !String.valueOf(answers.getOrDefault("overrideReason", "")).isBlank()) {
            return List.of();
        }
        var leaves = AnswerOffer.moment(answers.get("leftAt"));
        return begins(journey).filter(start -> leaves.filter(left -> start.isAfter(left.plus(FIRST_VISIT_WITHIN))).isPresent())
                .map(start -> new Refusal("overrideReason", "The care begins only " + NeedInWords.moment(start) + ". Have the provider come"
                        + " sooner, or give the reason why the person can leave all the same.")).stream().toList();
    }

    private Optional<Instant> begins(JourneyId journey) {
        return needs.newestOf(journey).filter(need -> need.state() == CareNeed.State.CONFIRMED).stream()
                .flatMap(need -> offers.of(need.ref()).stream()).filter(offer -> offer.state() == OfferState.ACTIVE)
                .flatMap(offer -> offer.said().start().stream()).map(CareOffer.Start::at).findFirst();
    }
}
