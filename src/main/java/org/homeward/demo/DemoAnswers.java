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

    private static final Map<String, Object> INFORMED = Map.of("informationGivenToPerson", "yes", "informationGivenToCarer", "no-carer");

    private DemoAnswers() {
    }

    static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> changed) {
        var all = new LinkedHashMap<>(answers);
        all.putAll(changed);
        return all;
    }

    /** The same, and no new support is likely. */
    static Map<String, Object> fitToLeave(Instant now) {
        return with(fitToLeaveWithSupport(now), Map.of("supportedDischargeLikely", "no"));
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

    static Map<String, Object> homeCircumstances() {
        return Map.of("livesAlone", "yes", "homeType", "own-or-family-home", "stepsOrStairs", "inside", "keySafe", "no",
                "attorneyOrDeputy", "none", "unpaidCarer", "no", "communicationNeeds", List.of("none"), "homelessOrAtRisk", "no",
                "consentToShare", "yes");
    }

    static Map<String, Object> needs() {
        var given = new LinkedHashMap<String, Object>(INFORMED);
        List.of("washingAndDressing", "transfers", "walking", "toileting").forEach(need -> given.put(need, "one-person"));
        given.putAll(Map.of("needsByTimeOfDay", List.of("morning", "bed"), "eatingAndDrinking", "independent",
                "memoryAndUnderstanding", "independent", "medicines", "prompt", "skin", "intact", "continence", "continent",
                "nightNeed", "none", "endOfLifeWish", "not-applicable", "infectionPrecautions", "no", "healthcareNeedIndicated", "no"));
        given.putAll(Map.of("whatMattersToMe", "My own bed, and the wireless in the morning", "risksIfNotMet",
                "Falls when she gets up in a hurry"));
        return given;
    }

    static Map<String, Object> simpleDischarge() {
        var given = new LinkedHashMap<String, Object>(INFORMED);
        given.putAll(Map.of("usualHome", "own-or-family-home", "homeIsSafe", "yes", "needChange", "no-support-needed",
                "careWorkersAsBefore", "none", "canBeLeftBetweenVisits", "yes", "nightNeed", "none", "carerCanHelp", "no-carer",
                "endOfLifeWish", "not-applicable", "decision", "agree-P0", "personAgrees", "yes"));
        given.putAll(Map.of("discussedWithPerson", "yes", "followUpWanted", "no", "agreedBy", "nina.ward"));
        return given;
    }

    static Map<String, Object> triages() {
        return Map.of("complete", "yes", "homeOptionsTried", List.of("equipment", "more-visits"), "whyNotHome",
                "The bathroom is up a stair that she cannot climb, and there is no room for a bed below", "caseManager", "hana.hub");
    }

    static Map<String, Object> agreesCareHome() {
        return with(INFORMED, Map.of("pathway", "P3", "subPathway", "p3-new-care-home", "discussedWithPerson", "yes", "personAgrees",
                "yes", "whyNotHome", "Two falls in a week with visits four times a day"));
    }
}
