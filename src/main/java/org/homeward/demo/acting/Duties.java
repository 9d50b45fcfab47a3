package org.homeward.demo.acting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeward.demo.acting.Said.Saying;

/** What people answer in the special duties: capacity and choice, continuing healthcare, homelessness, safeguarding. */
final class Duties {

    static final Map<String, Saying> SAY = Map.ofEntries(
            Map.entry("assess-capacity", Duties::capacity),
            Map.entry("instruct-advocate", it -> Said.that("kind", "imca").and("instructedBy", it.offered("instructedBy", "Council"))
                    .and("instructedAt", it.moment()).and("provider", it.offered("provider", ""))),
            Map.entry("hold-best-interests-meeting", it -> Said.that("optionsConsidered", "Home with more visits, and the plan as it stands.")
                    .and("decision", "The plan as it stands: it is what they said that they wanted.")
                    .and("present", List.of("person", "ward-staff", "social-worker"))
                    .and("leastRestrictive", "They can go out and see people as before.").and("objection", "none")
                    .and("deprivationOfLiberty", it.goesToBed() ? "application-made" : "no")),
            Map.entry("offer-available-care", it -> Said.that("offer", "What was agreed, to begin on the day of leaving.").and("interim", "no")
                    .and("letterStage", "1").and("informationGiven", "yes").and("answer", "accepted").and("keptOnPreferredList", "yes")),
            Map.entry("resolve-disagreement", it -> Said.that("what", "Whether they can manage at home.").and("outcome", "accepted-interim")),
            Map.entry("complete-checklist", Duties::checklist),
            Map.entry("hold-assessment", it -> Said.that("decisionSupportToolRef", "In the continuing healthcare team’s own record")
                    .and("professions", List.of("nurse", "social-worker")).and("councilConsulted", "yes").and("recommendation", "not-eligible")
                    .and("fundedNursingCare", "no")),
            Map.entry("decide-eligibility", it -> Said.that("decision", "not-eligible").and("fundedNursingCare", "no")
                    .and("reason", "As recommended: the needs are not beyond what a council may provide.").and("appealExplained", "yes")),
            Map.entry("complete-fast-track", it -> Said.that("appropriateClinician", it.offered("appropriateClinician", "onsultant", "egistrar"))
                    .and("rapidlyDeteriorating", "yes").and("preferredPlace", place(it)).and("needs", "Somebody near by day and night.")),
            Map.entry("accept-fast-track", it -> Said.that("accepted", "yes").and("serviceFrom", it.in(Duration.ofHours(4)))),
            Map.entry("ask-consent-and-area", it -> Said.nothing().yesOrNo("homelessNow", it.needs().home().equals("temporary-accommodation"))
                    .and("threatenedWithin56Days", "yes").and("consent", "yes")
                    .and("chosenAuthority", authority(it)).all("no", "noRecourseToPublicFunds", "children")),
            Map.entry("plan-accommodation", it -> it.isDelayedBy("ip-homeless-housing", "cp-housing-provision") && !it.isDayOfLeaving()
                    ? Said.notYet() : Said.that("offer", "temporary").and("availableFrom", it.today().toString()).and("declinedByPerson", "no")),
            Map.entry("record-concern", it -> Said.that("kind", List.of("self-neglect"))
                    .and("whatHappened", "Came in not having eaten for days; the flat is said to be in a bad state.").and("immediateDanger", "no")
                    .and("consentToRaise", "yes").and("whoIsAtRisk", List.of("person"))),
            Map.entry("decide-immediate-plan", it -> it.isDelayedBy("wc-safeguarding") && !it.isDayOfLeaving() ? Said.notYet()
                    : Said.that("destinationSafe", "yes").and("protections", "Visits every day, and a cleaned flat before leaving.")
                            .and("section42", "no").and("sharedWith", List.of("ward", "hub"))));

    private Duties() {
    }

    /** Many who are doubted can decide; for the others somebody who knows them is asked, or an advocate. */
    private static Said capacity(Situation it) {
        if (it.isDelayedBy("wc-mental-capacity") && !it.isDayOfLeaving()) {
            return Said.notYet();
        }
        var can = it.isSo("capacity", 0.6);
        return Said.that("decisionInQuestion", "Where to live after hospital.").and("supportGiven", "In the morning, with pictures, twice.")
                .and("impairment", "Memory has been failing for two years.").all("yes", "understands", "communicates", "outcomeConfirmed")
                .yesOrNo("retains", can).yesOrNo("weighs", can)
                .and("becauseOf", can ? "There is no “no”." : "What was said is forgotten within minutes, so it cannot be weighed.")
                .all("no", "likelyToRegain", "canDecisionWait").and("attorneyOrDeputyChecked", "yes")
                .yesOrNo("hasAppropriatePerson", it.person().contact().isPresent()).yesOrNo("substantialDifficulty", !can);
    }

    private static Said checklist(Situation it) {
        var positive = it.needs().healthcareNeed() && it.isSo("checklist", 0.3);
        return Said.nothing().all("C", "breathingMark", "nutritionMark", "continenceMark", "skinMark", "mobilityMark", "communicationMark",
                        "psychologicalMark", "cognitionMark", "behaviourMark", "drugTherapiesMark", "consciousnessMark")
                .where(positive, "cognitionMark", "A").where(positive, "mobilityMark", "A")
                .and("setting", it.course().isInHospital(it.now()) ? "hospital-exceptional" : it.goesToBed() ? "bed-based" : "home")
                .and("completedBy", it.offered("completedBy", "urse")).and("dateSigned", it.today().toString()).and("personInvolved", "yes");
    }

    private static String place(Situation it) {
        return it.needs().endOfLifeWish().equals("not-applicable") ? "home" : it.needs().endOfLifeWish();
    }

    private static String authority(Situation it) {
        var offered = it.offered("chosenAuthority");
        return offered.contains(it.person().council()) ? it.person().council() : offered.stream().findFirst().orElse(null);
    }
}
