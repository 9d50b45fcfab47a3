package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.expectedDay;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.judges;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.requestNobodyServes;

import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The way home")
class DischargeToAssessProcessTest {

    private static final String SPINE = "discharge-to-assess";

    @Autowired
    private Scenarios scenarios;

    @Test
    @DisplayName("somebody who needs nothing new is taken home by the ward alone")
    void simply() {
        scenarios.admit(Somebody.verified())
                .hasStage("admitted").hasTasks("confirm-home-circumstances", "record-daily-review")
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .hasStage("deciding").hasTasks("confirm-home-circumstances", "agree-simple-discharge")
                .givesTo("agree-simple-discharge", "ward-staff.northbridge-7b")
                .completes("agree-simple-discharge", "nina.ward", simpleDischarge())
                .hasPathway("P0").hasStage("ready").hasTasks("confirm-home-circumstances", "confirm-leaving")
                .completes("confirm-leaving", "nina.ward", left())
                .isClosed("left").withdrew("confirm-home-circumstances").timelineHas("journey.closed");
    }

    @Test
    @DisplayName("who needs nothing new leaves with at most four tasks, none of them the hub's, a therapist's or a social worker's")
    void fourTasksAtMost() {
        var person = scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("set-expected-discharge", "nina.ward", expectedDay("no"))
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", simpleDischarge())
                .completes("confirm-leaving", "nina.ward", left()).isClosed("left");
        assertThat(scenarios.jdbc.sql("select task_id || ' of ' || group_id from task where journey = ?").param(person.journey().value())
                .query(String.class).list()).as("the review is every bed's, in each round").containsExactlyInAnyOrder(
                Stream.of("confirm-home-circumstances", "set-expected-discharge", "agree-simple-discharge", "confirm-leaving",
                        "record-daily-review").map(task -> task + " of ward-staff.northbridge-7b").toArray(String[]::new));
    }

    @Test
    @DisplayName("somebody who needs support is described once, and the hub agrees the pathway")
    void withSupport() {
        describedWithSupport()
                .hasStage("deciding").hasTasks("agree-pathway")
                .givesTo("agree-pathway", "hub-case-managers.northbridge-hub")
                .completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed"))
                .hasPathway("P1").hasStage("sourcing").hasTasks("prepare-request")
                .completes("prepare-request", "bea.broker", requestNobodyServes()).hasTasks("agree-interim")
                .givesTo("agree-interim", "hub-leads.northbridge-hub")
                .completes("agree-interim", "lee.lead", interim())
                .hasStage("ready").completes("confirm-leaving", "nina.ward", leftAllTheSame())
                .hasStage("recovering");
    }

    @Test
    @DisplayName("somebody who still needs the bed is reviewed again at the next round")
    void stays() {
        scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", with(fitToLeave(), "oxygenOrNivNeeded", "yes",
                        "clinicianDecision", "stay"))
                .waitsAt(SPINE, "gateway_bedStillNeeded").hasStage("admitted").hasTasks("confirm-home-circumstances")
                .nextRound()
                .hasTasks("confirm-home-circumstances", "record-daily-review");
    }

    @Test
    @DisplayName("nobody moves on while no clinician has decided")
    void undecided() {
        scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", with(fitToLeave(), "clinicianDecision", "none"))
                .waitsAt(SPINE, "gateway_bedStillNeeded");
    }

    @Test
    @DisplayName("a decision held by the hub's lead is taken up again after the next review: the ward is not asked twice, and home comes first again")
    void held() {
        readyForJudgement()
                .completes("triage-referral", "hana.hub", triages())
                .completes("decide-by-judgement", "lee.lead", judges("hold"))
                .waitsAt("way-home", "messageEvent_reviewedAgain").nextRound()
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .hasPassed("way-home", "messageEvent_reviewedAgain").hasTasks("triage-referral");
    }

    @Test
    @DisplayName("death ends the journey at once, and every team with a task is told")
    void dies() {
        describedWithSupport().dies()
                .isClosed("died").withdrew("agree-pathway").hasPassed(SPINE, "startEvent_personDied", "endEvent_died");
    }

    @Test
    @DisplayName("leaving on one's own decision ends it too")
    void dischargesThemselves() {
        scenarios.admit(Somebody.verified()).dischargesThemselves()
                .isClosed("self-discharged").withdrew("record-daily-review", "confirm-home-circumstances")
                .hasPassed(SPINE, "startEvent_personSelfDischarged", "endEvent_selfDischarged");
    }

    @Test
    @DisplayName("so does the move to another hospital")
    void isTransferred() {
        describedWithSupport().isTransferred()
                .isClosed("other-hospital").withdrew("agree-pathway").hasPassed(SPINE, "startEvent_personTransferred", "endEvent_transferred");
    }

    @Test
    @DisplayName("an admission taken back ends it as recorded in error")
    void admittedInError() {
        scenarios.admit(Somebody.verified()).wasAdmittedInError()
                .isClosed("recorded-in-error").withdrew("record-daily-review", "confirm-home-circumstances")
                .hasPassed(SPINE, "startEvent_admissionCancelled", "endEvent_recordedInError");
    }

    @Test
    @DisplayName("the hospital's word that somebody has left is never refused, wherever they are on the way")
    void leavesEarly() {
        describedWithSupport().leavesHospital("1")
                .isClosed("left").withdrew("agree-pathway").hasPassed(SPINE, "messageEvent_dischargeConfirmed");
    }

    @Test
    @DisplayName("the discharge method says how it ended")
    void leavesDead() {
        scenarios.admit(Somebody.verified()).leavesHospital("4").hasPassed(SPINE, "messageEvent_leftEarly").isClosed("died");
    }

    private Traveller describedWithSupport() {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .hasStage("assessing")
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", therapy())
                .completes("assess-social-care", "sofia.social", socialCare());
    }

    private Traveller readyForJudgement() {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", with(therapy(), "homeIsSafe", "not-known"))
                .completes("assess-social-care", "sofia.social", socialCare());
    }
}
