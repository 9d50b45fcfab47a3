package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.DutyAnswers.acceptsFastTrack;
import static org.homeward.processes.DutyAnswers.assessment;
import static org.homeward.processes.DutyAnswers.checklist;
import static org.homeward.processes.DutyAnswers.eligibility;
import static org.homeward.processes.DutyAnswers.fastTrack;
import static org.homeward.processes.RecoveryAnswers.careAct;
import static org.homeward.processes.RecoveryAnswers.firstVisit;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.duties.DutyKind;
import org.homeward.duties.RaiseDuty;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Continuing healthcare")
class ContinuingHealthcareProcessTest {

    private static final String PROCESS = "continuing-healthcare";
    private static final String CHECKLIST = "complete-checklist";
    private static final String ASSESS = "hold-assessment";
    private static final String DECIDE = "decide-eligibility";
    private static final String FAST = "complete-fast-track";
    private static final String ACCEPT = "accept-fast-track";
    private static final String NURSE = "nina.ward";
    private static final String ASSESSOR = "chi.chc";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private AtHome home;
    @Autowired
    private RaiseDuty raiseDuty;
    @Autowired
    private Answers answers;
    @Autowired
    private List<Prefill> shown;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "recommended {0}, decided {1} with nursing care {2}: {3}")
    @CsvSource({
        "eligible, eligible, no, eligible, endEvent_eligible, true",
        "joint, joint, no, eligible, endEvent_eligible, true",
        "not-eligible, not-eligible, yes, funded-nursing-care, endEvent_fundedNursingCare, true",
        "not-eligible, not-eligible, not-a-nursing-home, not-eligible, endEvent_notEligible, false",
        "eligible, not-eligible, no, dispute, endEvent_dispute, false"
    })
    @DisplayName("a positive checklist leads to an assessment and a decision")
    void decided(String recommended, String decision, String nursing, String outcome, String end, boolean funded) {
        var traveller = indicated("not-applicable").givesTo(CHECKLIST, "chc-assessors.northbridge-hub")
                .completes(CHECKLIST, ASSESSOR, checklist(5)).completes(ASSESS, ASSESSOR, assessment(recommended))
                .completes(DECIDE, ASSESSOR, eligibility(decision, nursing)).hasPassed(PROCESS, end);
        assertThat(traveller.decision("chc-checklist").output("because")).contains("five or more B");
        assertThat(outcome(traveller)).isEqualTo(outcome);
        assertThat(kept(traveller)).hasSize(funded ? 1 : 0).allMatch("funding.agreed"::equals);
    }

    @Test
    @DisplayName("a checklist below every threshold ends it")
    void negative() {
        var traveller = indicated("not-applicable").completes(CHECKLIST, ASSESSOR, checklist(4)).hasPassed(PROCESS, "endEvent_notEligible");
        assertThat(outcome(traveller)).isEqualTo("not-eligible");
    }

    @Test
    @DisplayName("an assessment by one profession, or without the council and a reason, is not complete")
    void incomplete() {
        indicated("not-applicable").completes(CHECKLIST, ASSESSOR, with(checklist(4), "breathingMark", "A"))
                .refuses(ASSESS, ASSESSOR, with(assessment("eligible"), "professions", List.of("nurse")), "two or more different professions")
                .refuses(ASSESS, ASSESSOR, with(assessment("eligible"), "councilConsulted", "no-with-reason"), "why the council was not consulted")
                .completes(ASSESS, ASSESSOR, assessment("eligible"));
    }

    @Test
    @DisplayName("near the end of life a clinician is asked first, and the NHS pays at once")
    void fastTrackAgreed() {
        var traveller = indicated("home").givesTo(FAST, "ward-staff.northbridge-7b")
                .completes(FAST, NURSE, fastTrack("yes")).givesTo(ACCEPT, "chc-assessors.northbridge-hub")
                .completes(ACCEPT, ASSESSOR, acceptsFastTrack("returned-incomplete"))
                .completes(FAST, NURSE, fastTrack("yes")).fires("timer_serviceLate").timelineHas("continuing.late")
                .completes(ACCEPT, ASSESSOR, acceptsFastTrack("yes")).hasPassed(PROCESS, "endEvent_fastTrackAgreed");
        assertThat(kept(traveller)).containsExactly("funding.agreed");
    }

    @Test
    @DisplayName("who is not rapidly deteriorating gets the ordinary checklist")
    void notDeteriorating() {
        indicated("hospice").completes(FAST, NURSE, fastTrack("no")).givesTo(CHECKLIST, "chc-assessors.northbridge-hub");
    }

    @Test
    @DisplayName("28 days after a positive checklist it is late, whether assessed or not")
    void late() {
        indicated("not-applicable").completes(CHECKLIST, ASSESSOR, checklist(5)).completes(ASSESS, ASSESSOR, assessment("eligible"))
                .fires("timer_decisionLate").timelineHas("continuing.late").completes(DECIDE, ASSESSOR, eligibility("eligible", "no"))
                .hasPassed(PROCESS, "endEvent_eligible");
    }

    @Test
    @DisplayName("whatever ends the journey ends it")
    void journeyEnds() {
        indicated("not-applicable").dies().hasPassed(PROCESS, "endEvent_endedWithJourney").isClosed("died");
        indicated("home").wasAdmittedInError().isClosed("recorded-in-error");
        indicated("not-applicable").completes(CHECKLIST, ASSESSOR, checklist(5)).dischargesThemselves().isClosed("self-discharged");
        indicated("home").leavesHospital("1").isClosed("left");
    }

    @Test
    @DisplayName("a need that shows when long-term needs are assessed at home begins it beside the reviews, and whoever closes support reads how it stands")
    void seenAtHome() {
        var person = home.left(sixWeeksAgo());
        assertThat(standing(person)).isEqualTo("Nobody has seen a need for it.");
        assessedAtHome(person).hasTasks(CHECKLIST).givesTo(CHECKLIST, "chc-assessors.northbridge-hub").waitsAt("recovery-support", "timer_reviewDue");
        assertThat(standing(person)).startsWith("Not decided yet.");
        person.completes(CHECKLIST, ASSESSOR, checklist(4)).hasPassed(PROCESS, "endEvent_notEligible").hasTasks();
        assertThat(standing(person)).isEqualTo("Decided.");
    }

    @Test
    @DisplayName("at home a community nurse says whether somebody near the end of life deteriorates, and not the ward that they have left")
    void fastTrackAtHome() {
        var person = home.left(sixWeeksAgo());
        answers.keep(person.journey(), "test-wish", "describe-needs", Map.of("endOfLifeWish", "home"), NURSE, Instant.now());
        assessedAtHome(person).givesTo(FAST, "community-nurses.northbridge-hub")
                .completes(FAST, "nora.nurse", with(fastTrack("yes"), "appropriateClinician", "nora.nurse")).hasTasks(ACCEPT);
    }

    @Test
    @DisplayName("what is open, or was decided on the way home, is not begun again at home")
    void onceForAJourney() {
        var decided = home.left(sixWeeksAgo());
        raise(decided);
        assessedAtHome(decided.completes(CHECKLIST, ASSESSOR, checklist(4))).hasTasks();
        assertThat(outcome(decided)).isEqualTo("not-eligible");
        var open = home.left(sixWeeksAgo());
        raise(open);
        assessedAtHome(open).hasTasks(CHECKLIST);
    }

    @Test
    @DisplayName("a social worker's answers start what they call for, with the profession that leads")
    void answered() {
        var traveller = scenarios.admit(Somebody.verified()).completes("record-daily-review", NURSE, fitToLeaveWithSupport())
                .completes("assess-social-care", "sofia.social", with(socialCare(), "capacityDoubted", "yes",
                        "safeguardingConcern", "yes", "homelessOrAtRisk", "yes"))
                .hasTasks("confirm-home-circumstances", "describe-needs", "assess-therapy", "assess-capacity", "record-concern",
                        "ask-consent-and-area");
        assertThat(jdbc.sql("select kind from duty where journey = ?").param(traveller.journey().value()).query(String.class).list())
                .containsExactlyInAnyOrder("capacity", "safeguarding", "homelessness");
    }

    private Traveller assessedAtHome(Traveller person) {
        return home.supported(person, "P1").fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes"))
                .completes("assess-care-act", "sofia.social", with(careAct("no"), "healthcareNeedIndicated", "yes"));
    }

    private void raise(Traveller person) {
        scenarios.transaction.executeWithoutResult(status ->
                raiseDuty.raise(person.journey(), DutyKind.CONTINUING_HEALTHCARE, "task:describe-needs", Optional.empty()));
    }

    private String standing(Traveller person) {
        return shown.stream().filter(it -> it.form().equals("close-recovery")).map(it -> it.of(person.journey()).get("healthcareStanding"))
                .filter(String.class::isInstance).map(String.class::cast).findFirst().orElseThrow();
    }

    private static Instant sixWeeksAgo() {
        return Instant.now().minus(43, ChronoUnit.DAYS);
    }

    private Traveller indicated(String wish) {
        return scenarios.admit(Somebody.verified()).completes("record-daily-review", NURSE, fitToLeaveWithSupport())
                .completes("describe-needs", NURSE, with(needs(), "healthcareNeedIndicated", "yes", "endOfLifeWish", wish,
                        "endOfLifeWishAskedBy", wish.equals("not-applicable") ? null : "omar.ward"));
    }

    private String outcome(Traveller traveller) {
        return jdbc.sql("select outcome from duty where journey = ?").param(traveller.journey().value()).query(String.class).single();
    }

    private List<String> kept(Traveller traveller) {
        return jdbc.sql("select message from kept_news where journey = ? and heard_at is null")
                .param(traveller.journey().value()).query(String.class).list();
    }
}
