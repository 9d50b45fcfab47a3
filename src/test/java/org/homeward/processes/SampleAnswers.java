package org.homeward.processes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.journey.London;

/** Complete answers to each form for an ordinary person; a test changes the one that matters to it. */
public final class SampleAnswers {

    private SampleAnswers() {
    }

    /** The answers with some of them changed; a null takes one away. */
    public static Map<String, Object> with(Map<String, Object> answers, Object... namesAndValues) {
        var changed = new HashMap<>(answers);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        changed.values().removeIf(value -> value == null);
        return changed;
    }

    /** No criterion met; the consultant says the person can leave, and no new support is likely. */
    public static Map<String, Object> fitToLeave() {
        var answers = new HashMap<String, Object>();
        for (var question : List.of("criticalCareNeeded", "oxygenOrNivNeeded", "intravenousFluidsNeeded",
                "reducedConsciousnessRecoverable", "acuteImpairmentBeyondCommunityCare", "lastHoursOfLife")) {
            answers.put(question, "no");
        }
        for (var question : List.of("medication", "transport", "socialCare", "continuingHealthcare")) {
            answers.put(question, "not-needed");
        }
        answers.putAll(Map.of("newsScore", 1, "ivMedicineTimesPerDay", 0, "operationKind", List.of("none"),
                "clinicianDecision", "fit-to-leave", "decidedBy", "omar.ward", "decidedAt", justNow(),
                "expectedDischargeDate", today().toString(), "supportedDischargeLikely", "no"));
        return answers;
    }

    public static Map<String, Object> fitToLeaveWithSupport() {
        return with(fitToLeave(), "supportedDischargeLikely", "yes");
    }

    /** A criterion is met, and the person stays. */
    public static Map<String, Object> needsTheBed() {
        return with(fitToLeave(), "oxygenOrNivNeeded", "yes", "clinicianDecision", "stay");
    }

    /** No criterion is met, and nobody has decided. */
    public static Map<String, Object> undecided() {
        return with(fitToLeave(), "clinicianDecision", "none");
    }

    public static Map<String, Object> decides(String clinicianDecision) {
        var answers = new HashMap<String, Object>(Map.of("clinicianDecision", clinicianDecision, "decidedBy", "omar.ward"));
        if (clinicianDecision.equals("stay")) {
            answers.put("whyStay", "Her scan is read this afternoon");
        }
        return answers;
    }

    /** What the ward expects on the first day. */
    public static Map<String, Object> expectedDay(String supportedDischargeLikely) {
        return with(informed(), "expectedDischargeDate", today().plusDays(3).toString(), "criteriaForDischarge",
                "Walks to the bathroom with her frame", "supportedDischargeLikely", supportedDischargeLikely, "planDiscussedWith",
                List.of("person", "carer"), "interpreterNeeded", "no");
    }

    public static Map<String, Object> changedCondition() {
        return Map.of("whatChanged", "Short of breath since the morning", "stillNoLongerMeets", "no", "stopArrangements",
                "keep-on-hold", "toldWhom", List.of("person", "hub"));
    }

    public static Map<String, Object> bedIs(String state, String occupied) {
        return Map.of("bedState", state, "staffed", "yes", "occupied", occupied);
    }

    /** Goes home as before and agrees. */
    public static Map<String, Object> simpleDischarge() {
        var answers = new HashMap<String, Object>(informed());
        answers.putAll(Map.of("usualHome", "own-or-family-home", "homeIsSafe", "yes", "needChange",
                "no-support-needed", "careWorkersAsBefore", "none", "canBeLeftBetweenVisits", "yes", "nightNeed",
                "none", "carerCanHelp", "no-carer", "endOfLifeWish", "not-applicable", "decision", "agree-P0",
                "personAgrees", "yes"));
        answers.putAll(Map.of("discussedWithPerson", "yes", "followUpWanted", "no", "agreedBy", "nina.ward"));
        return answers;
    }

    public static Map<String, Object> homeCircumstances() {
        return Map.of("livesAlone", "yes", "homeType", "own-or-family-home", "stepsOrStairs", "inside", "keySafe",
                "yes", "attorneyOrDeputy", "none", "unpaidCarer", "no", "communicationNeeds", List.of("none"),
                "homelessOrAtRisk", "no", "consentToShare", "yes");
    }

    public static Map<String, Object> needs() {
        var answers = new HashMap<String, Object>(informed());
        for (var question : List.of("washingAndDressing", "transfers", "walking", "toileting")) {
            answers.put(question, "one-person");
        }
        answers.putAll(Map.of("needsByTimeOfDay", List.of("morning", "bed"), "eatingAndDrinking", "independent",
                "memoryAndUnderstanding", "independent", "medicines", "prompt", "skin", "intact", "continence",
                "continent", "nightNeed", "none", "endOfLifeWish", "not-applicable", "infectionPrecautions", "no",
                "healthcareNeedIndicated", "no"));
        answers.putAll(Map.of("whatMattersToMe", "Feeding the robins in the yard", "risksIfNotMet",
                "Falls on the way to the kettle"));
        return answers;
    }

    /** One care worker a visit makes home work. */
    public static Map<String, Object> therapy() {
        return Map.of("recoveryPotential", "good", "goals", "Walk to the corner shop with the frame",
                "careWorkersPerVisit", 1, "canBeLeftBetweenVisits", "yes", "homeIsSafe", "yes");
    }

    public static Map<String, Object> socialCare() {
        return Map.of("needChange", "higher", "carerCanHelp", "no", "carerAssessmentOffered", "no-carer",
                "ordinaryResidenceCouncil", "eastvale", "livesOutOfArea", "no", "fundedBy", "council",
                "noRecourseToPublicFunds", "no", "capacityDoubted", "no", "safeguardingConcern", "no",
                "homelessOrAtRisk", "no");
    }

    /** What a profession says of its earlier section, nothing else having changed. */
    public static Map<String, Object> confirms(String perSection) {
        return Map.of("perSection", perSection, "conditionChanged", "no");
    }

    public static Map<String, Object> agrees(String pathway, String subPathway) {
        return with(informed(), "pathway", pathway, "subPathway", subPathway, "discussedWithPerson", "yes",
                "personAgrees", "yes");
    }

    /** The referral is complete, and home has been tried in one way. */
    public static Map<String, Object> triages() {
        return Map.of("complete", "yes", "homeOptionsTried", List.of("equipment"), "whyNotHome",
                "The hoist does not fit between bed and wall", "caseManager", "hana.hub");
    }

    /** What a care home says, by link or on the telephone. */
    public static Map<String, Object> careHomeSays(String canMeetNeed) {
        var can = !canMeetNeed.equals("no");
        return with(Map.of("careHomeCanMeetNeed", canMeetNeed, "wantsToAssess", "no", "confirmedBy", "Wilma, registered manager"),
                "moreSupport", canMeetNeed.equals("yes-more-support") ? "A second visit of the nurse" : null, "latestArrivalTime",
                can ? "16:00" : null, "admissionDays", can ? List.of("mon", "tue") : null, "reason", can ? null : "no-capacity-time");
    }

    public static Map<String, Object> judges(String pathway) {
        return Map.of("pathway", pathway, "reason", "Looked at together with the family");
    }

    public static Map<String, Object> countersigns(String agree) {
        return Map.of("agree", agree, "reason", "Every option at home has been tried");
    }

    public static Map<String, Object> interim() {
        return Map.of("arrangement", "bridging-team", "endDate", today().plusDays(14).toString(),
                "placeOnPreferredListKept", "yes", "reason", "Nobody nearby has room this week");
    }

    /** The emergency department's answer to whether somebody could go home tonight. */
    public static Map<String, Object> considers(String canGoHome) {
        return with(Map.of("homeInformationSeen", "yes", "canGoHome", canGoHome, "homelessOrAtRisk", "no", "reason",
                "Walks with her frame, and her daughter stays tonight"),
                "supportNeeded", canGoHome.equals("yes-with-support") ? List.of("care-visit-today", "transport") : null);
    }

    public static Map<String, Object> supportTonight() {
        return Map.of("service", "reablement-team", "startAt", justNow(), "providerTold", "yes", "safetyAdviceGiven",
                "Ring 111 if the pain gets worse, and 999 if she falls");
    }

    public static Map<String, Object> left() {
        var answers = new HashMap<String, Object>(informed());
        answers.putAll(Map.of("summaryWritten", "yes", "linesRemovedOrPlanned", "not-needed",
                "endOfLifePlanAndMedicines", "not-needed", "infectionToldToReceiver", "not-needed",
                "personAndCarerTold", "yes", "leftAt", justNow(), "dischargeMethod", "1", "destination", "19",
                "wardTelephoneGiven", "yes", "followUpRoute", "Ring the ward within a week"));
        return answers;
    }

    /** Left although something is not ready, with a reason. */
    public static Map<String, Object> leftAllTheSame() {
        return with(left(), "overrideReason", "Her daughter stays with her until everything has come");
    }

    static Map<String, Object> informed() {
        return Map.of("informationGivenToPerson", "yes", "informationGivenToCarer", "no-carer");
    }

    /** By the engine's clock, which a test may have moved. */
    static LocalDate today() {
        return London.day(ClockUtil.getCurrentTime().toInstant());
    }

    static String justNow() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), London.ZONE).withSecond(0).withNano(0).toString();
    }
}
