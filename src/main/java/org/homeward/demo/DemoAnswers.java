package org.homeward.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.journey.London;

/** What people answer in the demo before anybody signs in. */
final class DemoAnswers {

    private DemoAnswers() {
    }

    /** No criterion met, the consultant says that she can leave, and new support is likely. */
    static Map<String, Object> fitToLeaveWithSupport(Instant now) {
        var given = new LinkedHashMap<String, Object>();
        List.of("criticalCareNeeded", "oxygenOrNivNeeded", "intravenousFluidsNeeded", "reducedConsciousnessRecoverable",
                "acuteImpairmentBeyondCommunityCare", "lastHoursOfLife").forEach(question -> given.put(question, "no"));
        List.of("medication", "transport", "socialCare", "continuingHealthcare")
                .forEach(question -> given.put(question, "not-needed"));
        given.putAll(Map.of("newsScore", 1, "ivMedicineTimesPerDay", 0, "operationKind", List.of("none"), "clinicianDecision",
                "fit-to-leave", "decidedBy", "omar.ward", "decidedAt",
                LocalDateTime.ofInstant(now, London.ZONE).truncatedTo(ChronoUnit.MINUTES).toString(), "expectedDischargeDate",
                London.day(now).toString(), "supportedDischargeLikely", "yes"));
        return given;
    }

    static Map<String, Object> stillTrue() {
        return Map.of("perSection", "still-true", "conditionChanged", "no");
    }

    static Map<String, Object> therapy() {
        return Map.of("recoveryPotential", "good", "goals", "Walk to the bus stop with her frame", "careWorkersPerVisit", 1,
                "canBeLeftBetweenVisits", "yes", "homeIsSafe", "yes", "equipment", List.of("walking-aid", "rails"));
    }

    static Map<String, Object> socialCare() {
        return Map.of("needChange", "same", "carerCanHelp", "yes", "carerAssessmentOffered", "declined",
                "ordinaryResidenceCouncil", "eastvale", "livesOutOfArea", "no", "fundedBy", "council",
                "noRecourseToPublicFunds", "no", "capacityDoubted", "no", "safeguardingConcern", "no", "homelessOrAtRisk", "no");
    }
}
