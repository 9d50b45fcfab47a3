package org.homeward.demo.acting;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.demo.acting.Said.Saying;
import org.homeward.demo.world.Course.Recovery;
import org.homeward.demo.world.Pathway;
import org.homeward.journey.London;

/** What people find and decide in the weeks after leaving, as this person's recovery goes. */
final class AtHome {

    static final Map<String, Saying> SAY = Map.ofEntries(
            Map.entry("visit-first-time", it -> Said.that("visitedAt", it.moment()).and("settled", it.isSo("concern", 0.08) ? "concern" : "yes")
                    .and("goalsAgreed", it.oneOf("goals agreed", "To walk to the shop again", "To wash without help", "To climb the stairs"))
                    .and("whatServiceWillDo", "Practise it together every day").all("yes", "rightEquipment", "medicinesChecked")),
            Map.entry("visit-nurse", it -> Said.that("reason", it.isSo("medicines", 0.4) ? "medicines" : "wound").and("visitedAt", it.moment())),
            Map.entry("review-day-3", it -> Said.that("packageChange", it.isSo("less", 0.3) ? "fewer-visits" : "none")
                    .and("hoursPerWeek", hours(it)).and("goalsProgress", progress(it))),
            Map.entry("review-weekly", it -> Said.that("goalsProgress", progress(it)).and("hoursPerWeek", hours(it))
                    .and("readyForHome", it.goesToBed() ? "not-yet" : "not-applicable").and("likelyOutcome", likely(it))
                    .and("carerCoping", it.hasCarer() ? "yes" : "no-carer")),
            Map.entry("review-placement", it -> Said.that("homePossibleNow", "no").and("personsWish", "To stay where they are known by now")
                    .and("stillNeeded", "yes").and("nursingCareAssessed", "requested").and("reason", "Talked through with the person and the home.")),
            Map.entry("decide-day-28", it -> Said.that("nextStep", needsLonger(it) ? "long-term-assessment" : "continue-to-day-42")
                    .and("reason", "Agreed with the person, who is getting on as hoped.").and("transitionPlanAgreed", "yes").informed(it)),
            Map.entry("assess-care-act", it -> Said.nothing().yesOrNo("eligibleNeeds", needsLonger(it)).and("outcomesAffected", List.of("hygiene", "clothing"))
                    .yesOrNo("healthcareNeedIndicated", false).yesOrNo("longTermCareNeeded", needsLonger(it)).and("carerAssessment", it.hasCarer() ? "done" : "no-carer")
                    .and("advocateInvolved", "not-needed").and("financialAssessment", needsLonger(it) ? "requested" : "not-needed")),
            Map.entry("close-recovery", it -> Said.that("supportEnds", "now").and("outcome", outcome(it))
                    .and("whoToCall", "The hub by day, 111 at night").informed(it)),
            Map.entry("extend-recovery", it -> Said.that("extensionAgreed", "no").and("reason", "What could be gained has been gained.")),
            Map.entry("ask-day-91", it -> Said.that("stillAtHome", outcome(it).equals("care-home") ? "no" : "yes").and("askedOf", "person")));

    private static final Set<String> GOES_ON = Set.of("same", "increased", "care-home");
    private static final Set<String> CLOSED_AS = Set.of("recovered", "reduced", "same", "increased", "care-home");
    private static final int DAYS = 7;

    private AtHome() {
    }

    private static boolean needsLonger(Situation it) {
        return it.course().recovery().map(Recovery::outcome).filter(GOES_ON::contains).isPresent();
    }

    private static String outcome(Situation it) {
        return it.course().recovery().map(Recovery::outcome).filter(CLOSED_AS::contains)
                .orElse(it.pathway() == Pathway.P3 ? "care-home" : "same");
    }

    /** Hours a week on this day; none from the week in which support ends, unless care goes on beyond it. */
    private static int hours(Situation it) {
        if (it.course().recovery().isEmpty()) {
            return 0;
        }
        var recovery = it.course().recovery().get();
        var days = ChronoUnit.DAYS.between(London.day(recovery.from()), it.today());
        var done = Math.min(1.0, days / (double) (recovery.weeks() * DAYS));
        if (done >= 1.0 && !needsLonger(it)) {
            return 0;
        }
        return (int) Math.max(1, Math.round(recovery.hoursAtFirst() + done * (recovery.hoursAtLast() - recovery.hoursAtFirst())));
    }

    private static String progress(Situation it) {
        return switch (outcome(it)) {
            case "recovered", "reduced" -> "better";
            case "same" -> "same";
            default -> "worse";
        };
    }

    private static String likely(Situation it) {
        return outcome(it).equals("recovered") ? "no-support" : outcome(it);
    }
}
