package org.homeward.processes;

import static org.homeward.processes.SampleAnswers.informed;
import static org.homeward.processes.SampleAnswers.justNow;
import static org.homeward.processes.SampleAnswers.today;
import static org.homeward.processes.SampleAnswers.with;

import java.util.List;
import java.util.Map;

/** Complete answers to the forms of the weeks after leaving; a test changes the one that matters to it. */
public final class RecoveryAnswers {

    private RecoveryAnswers() {
    }

    /** @param settled yes, concern or unsafe */
    public static Map<String, Object> firstVisit(String settled) {
        return Map.of("visitedAt", justNow(), "settled", settled, "goalsAgreed", "Walk to the corner shop", "whatServiceWillDo",
                "Practise the stairs every morning", "rightEquipment", "yes", "medicinesChecked", "yes");
    }

    /** @param change for example {@code fewer-visits} */
    public static Map<String, Object> rightSized(String change, int hours) {
        return Map.of("packageChange", change, "hoursPerWeek", hours, "goalsProgress", "better");
    }

    public static Map<String, Object> weekly(String progress, int hours) {
        return Map.of("goalsProgress", progress, "hoursPerWeek", hours, "readyForHome", "not-applicable", "likelyOutcome", "reduced",
                "carerCoping", "no-carer");
    }

    /** Somebody in a short-term bed can go home: one care worker a visit makes it work now. */
    public static Map<String, Object> readyForHome() {
        return goesHome(with(weekly("better", 7), "readyForHome", "yes"), "higher", 1, "no");
    }

    public static Map<String, Object> placement() {
        return Map.of("homePossibleNow", "no", "personsWish", "To hear the robins", "stillNeeded", "yes", "nursingCareAssessed",
                "not-a-nursing-home", "reason", "Talked through with her");
    }

    /** Somebody in a new care home can go home after all, where family helps and nobody else has to come. */
    public static Map<String, Object> homeIsPossible() {
        return goesHome(with(placement(), "homePossibleNow", "yes", "stillNeeded", "no"), "no-support-needed", 0, "yes");
    }

    private static Map<String, Object> goesHome(Map<String, Object> review, String needChange, int careWorkers, String carerCanHelp) {
        return with(review, "needChange", needChange, "homeIsSafe", "yes", "careWorkersPerVisit", careWorkers, "canBeLeftBetweenVisits", "yes",
                "nightNeed", "none", "carerCanHelp", carerCanHelp);
    }

    /** @param nextStep for example {@code continue-to-day-42} */
    public static Map<String, Object> day28(String nextStep) {
        return with(informed(), "nextStep", nextStep, "reason", "Agreed at the kitchen table", "transitionPlanAgreed", "yes");
    }

    /** @param longTermCareNeeded yes or no */
    public static Map<String, Object> careAct(String longTermCareNeeded) {
        return Map.of("eligibleNeeds", "yes", "outcomesAffected", List.of("hygiene", "clothing"), "healthcareNeedIndicated", "no",
                "longTermCareNeeded", longTermCareNeeded, "carerAssessment", "no-carer", "advocateInvolved", "not-needed", "supportPlan", "Two visits a day", "financialAssessment",
                "requested");
    }

    /** @param outcome for example {@code recovered} */
    public static Map<String, Object> closes(String outcome) {
        return with(informed(), "supportEnds", "now", "outcome", outcome, "whoToCall", "The hub, 020 7946 0123");
    }

    /** @param supportEnds as-planned or beyond-six-weeks */
    public static Map<String, Object> doesNotClose(String supportEnds) {
        return with(informed(), "supportEnds", supportEnds, "whoToCall", "The hub, 020 7946 0123");
    }

    /** Support goes on for so many days from today. */
    public static Map<String, Object> extendsBy(int days) {
        return Map.of("extensionAgreed", "yes", "until", today().plusDays(days).toString(), "funder", "council", "personToldOfCharges", "yes",
                "reason", "She has begun to climb stairs this week");
    }

    public static Map<String, Object> doesNotExtend() {
        return Map.of("extensionAgreed", "no", "reason", "Nothing more to be gained");
    }

    public static Map<String, Object> nurseVisit() {
        return Map.of("reason", "wound", "visitedAt", justNow());
    }

    /** @param stillAtHome yes, no or not-known */
    public static Map<String, Object> day91(String stillAtHome) {
        return Map.of("stillAtHome", stillAtHome, "askedOf", "person");
    }
}
