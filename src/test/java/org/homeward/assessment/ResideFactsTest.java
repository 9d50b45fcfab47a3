package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.NOW;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.fakes.Hospital;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Fact;
import org.junit.jupiter.api.Test;

class ResideFactsTest {

    private static final JourneyId JOURNEY = new JourneyId("J-000001");

    private final Hospital hospital = new Hospital();
    private final SeniorClinicians seniors = new SeniorClinicians(hospital.directory);
    private final ResideFacts facts = new ResideFacts(hospital.answers, hospital.decisions, seniors, hospital.clock);

    @Test
    void hoursCountFromTheEndOfTheOperation() {
        review(NOW, Map.of("operationKind", List.of("lower-limb"), "operationEndedAtLowerLimb", "2026-05-02T10:00"));
        assertThat(value(hip())).isEqualTo(48.0);
        assertThat(value(facts.hoursSince("hoursSinceTrunkSurgery", "chest-abdomen-pelvis", "operationEndedAtTrunk")))
                .isNull();
        review(NOW, Map.of("operationKind", List.of("lower-limb"), "operationEndedAtLowerLimb", "2026-05-02T09:30"));
        assertThat(value(hip())).isEqualTo(48.5);
    }

    @Test
    void anOperationOfAnEarlierRoundIsNotCarriedOver() {
        review(NOW.minusSeconds(60), Map.of("operationKind", List.of("lower-limb"), "operationEndedAtLowerLimb",
                "2026-05-02T10:00", "exceptionReason", "oxygen-at-home", "decidedBy", "omar.ward"));
        review(NOW, Map.of("operationKind", List.of("none"), "decidedBy", "omar.ward"));
        assertThat(value(hip())).isNull();
        assertThat(value(facts.exceptionConfirmed())).isEqualTo(false);
    }

    @Test
    void everyQuestionOfTheCriteriaNeedsAnAnswer() {
        assertThat(value(facts.allAnswered())).isEqualTo(false);
        var review = new HashMap<String, Object>();
        List.of("criticalCareNeeded", "oxygenOrNivNeeded", "intravenousFluidsNeeded", "newsScore",
                "reducedConsciousnessRecoverable", "acuteImpairmentBeyondCommunityCare", "lastHoursOfLife",
                "ivMedicineTimesPerDay", "operationKind").forEach(question -> review.put(question, "no"));
        review(NOW, review);
        assertThat(value(facts.allAnswered())).isEqualTo(true);
        review.remove("lastHoursOfLife");
        review(NOW.plusSeconds(1), review);
        assertThat(value(facts.allAnswered())).isEqualTo(false);
    }

    @Test
    void theCriteriaAreCountedFromTheTable() {
        assertThat(value(facts.criteriaCount())).isNull();
        hospital.decisions.criteria("02", "08");
        assertThat(value(facts.criteriaCount())).isEqualTo(2);
        hospital.decisions.criteria();
        assertThat(value(facts.criteriaCount())).isEqualTo(0);
    }

    @Test
    void onlyTheScoreWithALongTermCondition() {
        review(NOW, Map.of("chronicBreathingOrAtrialFibrillation", "yes"));
        hospital.decisions.criteria("04");
        assertThat(value(facts.onlyNewsWithLongTermCondition())).isEqualTo(true);
        hospital.decisions.criteria("02", "04");
        assertThat(value(facts.onlyNewsWithLongTermCondition())).isEqualTo(false);
        hospital.decisions.criteria("04");
        review(NOW.plusSeconds(1), Map.of("newsScore", 4));
        assertThat(value(facts.onlyNewsWithLongTermCondition())).isEqualTo(false);
    }

    @Test
    void anExceptionNeedsAReasonAndASeniorClinician() {
        exception("hospital-at-home", "omar.ward", true);
        exception("hospital-at-home", "nina.ward", false);
        exception("none", "omar.ward", false);
        exception("other", "nobody", false);
    }

    private void exception(String reason, String decidedBy, boolean confirmed) {
        Map<String, Object> review = Map.of("exceptionReason", reason, "decidedBy", decidedBy);
        review(NOW, review);
        assertThat(value(facts.exceptionConfirmed())).isEqualTo(confirmed);
        var refused = new ExceptionNeedsSeniorClinician(seniors).check(JOURNEY, review);
        assertThat(refused.isEmpty()).isEqualTo(confirmed || reason.equals("none"));
    }

    private Fact hip() {
        return facts.hoursSince("hoursSinceLowerLimbSurgery", "lower-limb", "operationEndedAtLowerLimb");
    }

    private void review(Instant at, Map<String, Object> answers) {
        hospital.answers.keep(JOURNEY, "t", "record-daily-review", answers, "nina.ward", at);
    }

    private static Object value(Fact fact) {
        return fact.of(JOURNEY).orElse(null);
    }
}
