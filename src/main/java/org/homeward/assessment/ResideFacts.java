package org.homeward.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;

/** What decisions {@code criteria-to-reside} and {@code reside-status} read beside the plain answers of the review. */
public final class ResideFacts {

    private static final List<String> CRITERIA_QUESTIONS = List.of("criticalCareNeeded", "oxygenOrNivNeeded",
            "intravenousFluidsNeeded", "newsScore", "reducedConsciousnessRecoverable",
            "acuteImpairmentBeyondCommunityCare", "lastHoursOfLife", "ivMedicineTimesPerDay", "operationKind");

    private final Answers answers;
    private final DecisionsTaken decisions;
    private final SeniorClinicians seniors;
    private final Clock clock;

    public ResideFacts(Answers answers, DecisionsTaken decisions, SeniorClinicians seniors, Clock clock) {
        this.answers = answers;
        this.decisions = decisions;
        this.seniors = seniors;
        this.clock = clock;
    }

    /** Hours, with fractions, since an operation of this kind ended; not known where there was none. */
    public Fact hoursSince(String factName, String operationKind, String endedAt) {
        return reviewed(factName, (journey, review) -> review.lists("operationKind", operationKind)
                ? review.moment(endedAt).map(ended -> Duration.between(ended, clock.instant()).toMinutes() / 60.0)
                : Optional.empty());
    }

    public Fact criteriaCount() {
        return Fact.named("criteriaCount", journey -> criteria(journey).map(List::size));
    }

    public Fact allAnswered() {
        return reviewed("allAnswered", (journey, review) -> Optional.of(review.allAnswered(CRITERIA_QUESTIONS)));
    }

    /** Whether 04 (NEWS2) alone is met and a long-term breathing disease or atrial fibrillation raises the score. */
    public Fact onlyNewsWithLongTermCondition() {
        return reviewed("onlyNewsWithLongTermCondition", (journey, review) -> Optional.of(
                criteria(journey).filter(List.of("04")::equals).isPresent()
                        && review.lists("chronicBreathingOrAtrialFibrillation", "yes")));
    }

    public Fact exceptionConfirmed() {
        return reviewed("exceptionConfirmed", (journey, review) -> Optional.of(
                review.text("exceptionReason").filter(reason -> !reason.equals("none")).isPresent()
                        && seniors.include(review.text("decidedBy"))));
    }

    private Optional<List<String>> criteria(JourneyId journey) {
        return criteria(journey, decisions);
    }

    /** The codes of the criteria that the newest review met; empty while the table has not been asked. */
    static Optional<List<String>> criteria(JourneyId journey, DecisionsTaken decisions) {
        return decisions.newest(journey, "criteria-to-reside").map(DecisionTaken::matched).map(rules -> rules.stream()
                .map(rule -> String.valueOf(rule.outputs().get("criterionCode"))).toList());
    }

    private Fact reviewed(String name, BiFunction<JourneyId, DailyReview, Optional<?>> finding) {
        return Fact.named(name, journey -> finding.apply(journey, DailyReview.newest(journey, answers)));
    }
}
