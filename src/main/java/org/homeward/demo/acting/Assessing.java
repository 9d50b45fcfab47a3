package org.homeward.demo.acting;

import java.util.List;
import java.util.Map;
import org.homeward.demo.acting.Said.Saying;

/** How ward, therapist and social worker describe what somebody can do and needs. */
final class Assessing {

    static final Map<String, Saying> SAY = Map.of(
            "describe-needs", Assessing::needs,
            "assess-therapy", Assessing::therapy,
            "assess-social-care", Assessing::socialCare);

    private Assessing() {
    }

    private static Said needs(Situation it) {
        var needs = it.needs();
        var lifted = OnTheWard.isMuch(needs.transfers());
        var walksAlone = List.of("independent", "prompt").contains(needs.walking());
        return Said.that("needsByTimeOfDay", OnTheWard.timesOfDay(it)).and("washingAndDressing", needs.washing())
                .and("transfers", needs.transfers()).and("walking", lifted && walksAlone ? "two-people" : needs.walking())
                .and("toileting", needs.transfers()).and("eatingAndDrinking", lifted ? "prompt" : "independent")
                .and("medicines", needs.medicines()).and("nightNeed", needs.nightNeed()).and("memoryAndUnderstanding", needs.memory())
                .and("skin", lifted ? "at-risk" : it.isSo("wound", 0.12) ? "wound" : "intact").and("continence", needs.continence())
                .yesOrNo("infectionPrecautions", needs.infection())
                .yesOrNo("healthcareNeedIndicated", needs.healthcareNeed() || needs.fastTrack())
                .and("whatMattersToMe", it.oneOf("matters", "My own bed, and the wireless in the morning", "That the dog is looked after",
                        "To sit in the garden again", "That my family need not worry", "To make my own tea"))
                .and("risksIfNotMet", it.oneOf("risks", "Falls when getting up in a hurry", "Forgets to eat when alone",
                        "Misses tablets and gets worse again", "Stays in bed all day and loses strength"))
                .with(Leaving.endOfLife(it)).informed(it);
    }

    private static Said therapy(Situation it) {
        var needs = it.needs();
        var unsteady = !needs.walking().equals("independent");
        return Said.that("recoveryPotential", needs.recovery()).yesOrNo("specialistUnitNamed", needs.unitNamed())
                .and("specialistUnit", "The rehabilitation unit at St Aidan’s")
                .and("goals", it.oneOf("goals", "Walk to the bus stop with a frame", "Get up and dress without help",
                        "Climb the stairs to the bathroom", "Cook a small meal"))
                .and("careWorkersPerVisit", needs.careWorkers()).yesOrNo("canBeLeftBetweenVisits", needs.canBeLeft())
                .yesOrNo("homeIsSafe", needs.homeIsSafe()).yesOrNo("homeCanBeMadeSafe", needs.homeCanBeMadeSafe())
                .and("equipment", Leaving.equipment(OnTheWard.isMuch(needs.transfers()), unsteady))
                .and("equipmentBeforeLeaving", Leaving.equipmentBeforeLeaving(it));
    }

    private static Said socialCare(Situation it) {
        var needs = it.needs();
        var council = it.offered("ordinaryResidenceCouncil");
        return Said.that("needChange", LookingForCare.isToBeArrangedAnew(it) ? "higher" : needs.change()).yesOrNo("carerCanHelp", needs.carerCanHelp())
                .and("carerAssessmentOffered", it.hasCarer() ? it.isSo("carer assessed", 0.5) ? "yes" : "declined" : "no-carer")
                .and("ordinaryResidenceCouncil", council.contains(it.person().council()) ? it.person().council()
                        : council.stream().findFirst().orElse(null))
                .all("no", "livesOutOfArea", "noRecourseToPublicFunds")
                .and("fundedBy", needs.fundedBy())
                .yesOrNo("capacityDoubted", needs.capacityDoubted()).yesOrNo("safeguardingConcern", needs.safeguarding())
                .yesOrNo("homelessOrAtRisk", needs.homelessOrAtRisk());
    }
}
