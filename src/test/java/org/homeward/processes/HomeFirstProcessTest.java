package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.countersigns;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.pathway.AskAgain;
import org.homeward.pathway.ExplainPathway;
import org.homeward.pathway.ReferralClock;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Home comes first, and a proposal is made anew when its facts change")
class HomeFirstProcessTest {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private ExplainPathway explain;
    @Autowired
    private DecisionsTaken decisions;
    @Autowired
    private ReferralClock clock;
    @Autowired
    private AskAgain askAgain;
    @Autowired
    private Answers answers;

    @Test
    @DisplayName("home first: no bed before somebody has said what was tried and why home does not work")
    void homeFirst() {
        var traveller = supported(noHome(), needs()).hasTasks("triage-referral")
                .givesTo("triage-referral", "hub-case-managers.northbridge-hub")
                .refuses("triage-referral", "hana.hub", with(triages(), "whyNotHome", null), "Say why home does not work")
                .refuses("triage-referral", "hana.hub", with(triages(), "homeOptionsTried", List.of("none", "equipment")), "or the others, not both")
                .completes("triage-referral", "hana.hub", triages()).hasTasks("agree-pathway")
                .isHeldBy("agree-pathway", "hana.hub");
        var shown = scenarios.engine.getFormService().getTaskFormVariables(traveller.task("agree-pathway").getId());
        assertThat(shown).containsEntry("whyNotHome", "The hoist does not fit between bed and wall");
        assertThat(shown.get("proposedPathway")).asString().contains("Pathway 2", "Why:", "What would change it:");
        assertThat(shown.get("beforeLeaving")).isEqualTo("Nothing else is known to be needed.");
    }

    @Test
    @DisplayName("only after the home-first question a care home is proposed, and it needs the signature of another person")
    void careHome() {
        var agreement = with(agrees("P3", "p3-new-care-home"), "whyNotHome", "Night falls in spite of live-in care");
        var traveller = supported(with(noHome(), "recoveryPotential", "none"), needs());
        assertThat(traveller.decision("select-pathway").output("pathway")).contains("judgement");
        traveller.completes("triage-referral", "hana.hub", triages());
        assertThat(traveller.decision("bed-route").inputs()).containsEntry("homeOptionsExhausted", true);
        assertThat(traveller.decision("select-pathway").output("pathway")).contains("P3");
        alsoLeadsTheHub("hana.hub", () -> traveller.completes("agree-pathway", "hana.hub", agreement)
                .refuses("countersign-pathway", "hana.hub", countersigns("yes"), "somebody else has to countersign"));
        traveller.completes("countersign-pathway", "lee.lead", countersigns("yes")).hasPathway("P3");
    }

    @Test
    @DisplayName("an incomplete referral goes back to the ward with what is missing, and comes back by itself")
    void returned() {
        Map<String, Object> back = Map.of("complete", "return-to-ward", "missing", List.of("night-needs", "medicines"),
                "caseManager", "hana.hub");
        var traveller = supported(noHome(), needs())
                .refuses("triage-referral", "hana.hub", with(back, "missing", null), "Say what is missing")
                .completes("triage-referral", "hana.hub", back)
                .hasTasks("describe-needs").givesTo("describe-needs", "ward-staff.northbridge-7b").timelineHas("referral.returned");
        assertThat(scenarios.engine.getFormService().getTaskFormVariables(traveller.task("describe-needs").getId()))
                .extractingByKey("askedForByHub").asString().endsWith("asks for: night needs, medicines.");
        traveller.completes("describe-needs", "nina.ward", needs()).hasTasks("triage-referral");
    }

    @Test
    @DisplayName("the two clocks of a referral run from its coming")
    void clocks() {
        var traveller = supported(noHome(), needs());
        var referred = clock.of(traveller.journey()).orElseThrow();
        assertThat(referred.acceptDue()).isEqualTo(referred.referredAt().plusSeconds(900));
        assertThat(referred.acceptedAt()).isEmpty();
        assertThat(referred.triageDue()).isAfterOrEqualTo(referred.referredAt().plusSeconds(1800));
        scenarios.engine.getTaskService().claim(traveller.task("triage-referral").getId(), "hana.hub");
        assertThat(clock.of(traveller.journey()).orElseThrow().acceptedAt()).isPresent();
        traveller.completes("triage-referral", "hana.hub", triages());
        assertThat(clock.of(traveller.journey()).orElseThrow().triagedAt()).isPresent();
    }

    @Test
    @DisplayName("a fact that changes before anybody agreed has the rules asked again, and the page tells the difference")
    void askedAgain() {
        var traveller = supported(therapy(), needs()).hasTasks("agree-pathway");
        assertThat(askAgain.ifFactsChanged(traveller.journey())).isFalse();
        answers.keep(traveller.journey(), "told-by-telephone", "assess-social-care", with(socialCare(), "needChange", "same"),
                "sofia.social", Instant.now());
        traveller.refuses("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed"), "Need change was higher, is same");

        assertThat(askAgain.ifFactsChanged(traveller.journey())).isTrue();

        traveller.withdrew("agree-pathway").timelineHas("pathway.proposedAgain");
        assertThat(traveller.decision("care-package-standing").output("packageRoute")).contains("no-support");
        assertThat(explain.of(traveller.journey()).orElseThrow().changed()).get().extracting(change -> change.inWords()).asString()
                .contains("Need change was higher, is same", "The proposal was Pathway 1, is left to a person’s judgement.");
        assertThat(decisions.askings(traveller.journey(), "select-pathway", 5)).hasSize(2);
        assertThat(askAgain.ifFactsChanged(traveller.journey())).isFalse();
    }

    @Test
    @DisplayName("what cannot both be true is refused with both names")
    void contradiction() {
        scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .refuses("describe-needs", "nina.ward", with(needs(), "transfers", "hoist-or-equipment", "walking", "independent"),
                        "“Walking” and “Getting in and out of bed and chair” contradict each other");
    }

    private Traveller supported(Map<String, Object> therapy, Map<String, Object> needs) {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs)
                .completes("assess-therapy", "theo.therapist", therapy)
                .completes("assess-social-care", "sofia.social", socialCare());
    }

    /** The home is not safe and cannot be made so. */
    private static Map<String, Object> noHome() {
        return with(therapy(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no");
    }

    /** Some people are of both teams. */
    private void alsoLeadsTheHub(String user, Runnable meanwhile) {
        scenarios.jdbc.sql("insert into membership (user_id, group_id) values (?, 'hub-leads.northbridge-hub')").param(user).update();
        try {
            meanwhile.run();
        } finally {
            scenarios.jdbc.sql("delete from membership where user_id = ? and group_id = 'hub-leads.northbridge-hub'")
                    .param(user).update();
        }
    }
}
