package org.homeward.flow;

import java.time.Duration;
import java.time.LocalDate;
import org.homeward.journey.Stage;

/** A believable morning at Northbridge: made-up people in every stage, some late, one not matched, one cancelled. */
public final class BusyWard {

    private static final String WARD_TEAM = "ward-staff.northbridge-7b";
    private static final String HUB_TEAM = "hub-case-managers.northbridge-hub";

    public final Scene.Somebody margaret;
    public final Scene.Somebody notMatched;

    public BusyWard(Scene scene) {
        margaret = scene.matched("Margaret", "Ashworth-Okonkwo", LocalDate.of(1938, 3, 14), "northbridge-7b", "12",
                Duration.ofDays(9)).at(Stage.DECIDING).seenBy(HUB_TEAM);
        margaret.task("pathway-selection", "userTask_agreePathway", "Agree the discharge pathway", HUB_TEAM, "hub",
                "The hub’s case manager agrees the pathway with the person.", Duration.ofHours(-26));
        margaret.task("admission", "userTask_confirmHomeCircumstances", "Confirm home circumstances", WARD_TEAM,
                "hospital", "The ward asks how the person lives at home.", Duration.ofMinutes(20));
        history(margaret);

        var george = scene.matched("George", "Featherstone", LocalDate.of(1945, 11, 2), "northbridge-7b", "3",
                Duration.ofDays(3)).at(Stage.ADMITTED);
        george.task("discharge-to-assess", "userTask_recordDailyReview", "Record today’s review", WARD_TEAM, "hospital",
                "The ward records today’s review.", Duration.ofHours(-2));

        var amina = scene.matched("Amina", "Rahman", LocalDate.of(1951, 7, 30), "northbridge-7b", "Side room 2",
                Duration.ofDays(21)).at(Stage.SOURCING).agreed("P1", "home-recovery").seenBy(HUB_TEAM);
        amina.task("discharge-to-assess", "userTask_agreeInterim", "Agree the support after leaving", HUB_TEAM, "hub",
                "The hub agrees with the person who will help at home, and from when.", Duration.ofHours(30));

        var dennis = scene.matched("Dennis", "Wu", LocalDate.of(1960, 1, 9), "northbridge-7b", "7", Duration.ofHours(5))
                .at(Stage.READY).agreed("P0", "home-no-support");
        dennis.task("discharge", "userTask_confirmLeaving", "Confirm that the person has left", WARD_TEAM, "hospital",
                "The ward confirms that the person has left.", Duration.ofHours(4));

        scene.matched("Patrick", "O’Sullivan", LocalDate.of(1948, 5, 17), "northbridge-7b", "9", Duration.ofDays(1))
                .at(Stage.ADMITTED).pause("discharge-to-assess", "gateway_bedStillNeeded", "Next round", "hospital",
                        "Nothing until the next round at 15:00.");

        notMatched = scene.somebody("JOAN", "PEMBERTON", LocalDate.of(1939, 12, 25), "northbridge-7b", "1",
                Duration.ofMinutes(40));
        notMatched.task("admission", "userTask_matchPerson", "Find out who this person is", WARD_TEAM, "hospital",
                "Somebody finds out which known person this is.", Duration.ofMinutes(25));

        var gone = scene.matched("Edith", "Marlowe", LocalDate.of(1932, 9, 1), "northbridge-7b", "5", Duration.ofDays(2));
        gone.withdrawn(gone.task("needs-assessment", "userTask_describeNeeds", "Describe needs", WARD_TEAM, "hospital",
                "The ward describes what the person needs.", Duration.ofHours(1)), "The admission was recorded in error.");
        gone.closed("recorded-in-error");
    }

    private static void history(Scene.Somebody who) {
        who.happened("admission.recorded", Duration.ofDays(9), "hl7:NBPAS", null, "Admitted to Ward 7B.")
                .happened("person.matched", Duration.ofDays(9), "task:match-person", "nina.ward",
                        "Matched to a known person by hand.")
                .happened("needs.described", Duration.ofHours(30), "task:describe-needs", "nina.ward",
                        "The ward described the needs.")
                .happened("reside.noLongerMeets", Duration.ofHours(28), "process:discharge-to-assess", null,
                        "No longer needs a hospital bed.")
                .decided("reside-status", "{\"criteriaCount\":0,\"allAnswered\":true,\"exceptionConfirmed\":null}",
                        "[{\"rule\":\"no-criterion\",\"description\":\"No criterion is met and all were answered: no "
                                + "longer meets the criteria to reside.\",\"outputs\":{\"status\":\"no-longer-meets\"}}]")
                .decided("select-pathway", "{\"needChange\":\"higher\",\"homeIsSafe\":true,\"nightNeed\":\"none\","
                                + "\"careWorkersPerVisit\":1,\"carerCanHelp\":null,\"canBeLeftBetweenVisits\":true,"
                                + "\"usualHome\":\"own-or-family-home\"}",
                        "[{\"rule\":\"p1-visits\",\"description\":\"More help is needed than before, home is safe and "
                                + "nobody is needed at night: home with support (Hospital discharge guidance, pathway 1)."
                                + "\",\"outputs\":{\"pathway\":\"P1\",\"subPathway\":\"home-recovery\","
                                + "\"needsJudgement\":false}}]");
    }
}
