package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.LeavingAnswers.funding;
import static org.homeward.processes.LeavingAnswers.home;
import static org.homeward.processes.LeavingAnswers.isSafe;
import static org.homeward.processes.LeavingAnswers.tellsThePerson;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.requestNobodyServes;

import java.util.List;
import org.homeward.HomewardTest;
import org.homeward.admission.ResumeStay;
import org.homeward.stay.Stays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Everything for leaving is prepared beside the search for care")
class LeavingProcessTest {

    private static final String WARD = "nina.ward";
    private static final String LEAVING = "confirm-leaving";
    private static final String TELL = "tell-person-and-contact";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private ResumeStay resume;
    @Autowired
    private Stays stays;

    @Test
    @DisplayName("medicines from the day on which the bed is no longer needed, the rest from the agreed pathway, each by its own team")
    void eachByItsTeam() {
        var person = scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", WARD, homeCircumstances())
                .completes("record-daily-review", WARD, with(fitToLeaveWithSupport(), "medication", "requested", "transport", "requested"))
                .hasTasks("describe-needs", "assess-therapy", "assess-social-care", "prepare-medicines")
                .givesTo("prepare-medicines", "pharmacists.northbridge").waitsAt("discharge", "messageEvent_pathwayAgreed")
                .completes("describe-needs", WARD, with(needs(), "skin", "wound"))
                .completes("assess-therapy", "theo.therapist", with(therapy(), "equipment", List.of("commode"), "equipmentBeforeLeaving", List.of("commode")))
                .completes("assess-social-care", "sofia.social", socialCare())
                .completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed"));
        person.hasPassed("discharge", "messageEvent_pathwayAgreed").hasTasks("prepare-request", "prepare-medicines", "order-equipment", "book-transport", "prepare-discharge-note", "accept-nursing",
                "check-home-ready", "confirm-funding", LEAVING).hasStage("sourcing")
                .givesTo("book-transport", "discharge-coordinators.northbridge-hub").givesTo("confirm-funding", "hub-leads.northbridge-hub");
        person.refuses(LEAVING, WARD, left(), "medicines to take home; transport; equipment; community nursing; new care begins; home is ready;"
                + " care provider has understood the note; who pays");
    }

    @Test
    @DisplayName("nobody is asked for what is known already")
    void knownAlready() {
        supported().hasTasks("prepare-request", "prepare-discharge-note", "check-home-ready", "confirm-funding", LEAVING);
    }

    @Test
    @DisplayName("what is not ready is asked again, and only yes or not needed settles it")
    void askedAgain() {
        supported().completes("check-home-ready", "dana.coordinator", home("no")).hasTasks("prepare-request", "prepare-discharge-note",
                        "check-home-ready", "confirm-funding", LEAVING)
                .completes("check-home-ready", "dana.coordinator", home("yes"))
                .hasTasks("prepare-request", "prepare-discharge-note", "confirm-funding", LEAVING);
    }

    @Test
    @DisplayName("a person leaves ready on every count without anybody's override")
    void ready() {
        var person = ready(supported());
        person.completes(LEAVING, WARD, left()).hasStage("recovering").withdrew()
                .hasTasks("make-safety-check")
                .completes("make-safety-check", "hana.hub", isSafe()).hasTasks().hasPassed("recovery-support", "serviceTask_planRecovery");
    }

    @Test
    @DisplayName("a slipped day opens “Tell the person”, and nobody leaves untold but by a named override")
    void slipped() {
        var person = ready(supported());
        person.nextRound().completes("record-daily-review", WARD, with(fitToLeaveWithSupport(), "expectedDischargeDate",
                SampleAnswers.today().plusDays(2).toString())).hasTasks(LEAVING, TELL).timelineHas("plan.changed")
                .refuses(LEAVING, WARD, left(), "person and carer are told")
                .completes(TELL, WARD, with(tellsThePerson(), "toldPerson", "no", "toldContact", "yes")).hasTasks(LEAVING, TELL)
                .refuses(LEAVING, WARD, left(), "person and carer are told");
    }

    @Test
    @DisplayName("a slipped day that was told lets the person go")
    void slippedAndTold() {
        var person = ready(supported());
        person.nextRound().completes("record-daily-review", WARD, with(fitToLeaveWithSupport(), "expectedDischargeDate",
                SampleAnswers.today().plusDays(2).toString())).completes(TELL, WARD, tellsThePerson())
                .completes(LEAVING, WARD, left()).hasStage("recovering");
    }

    @Test
    @DisplayName("an untold slipped day is passed over only with a reason, and the name is kept")
    void slippedAndOverridden() {
        ready(supported()).nextRound().completes("record-daily-review", WARD, with(fitToLeaveWithSupport(), "expectedDischargeDate",
                SampleAnswers.today().plusDays(2).toString())).completes(LEAVING, WARD, leftAllTheSame()).hasStage("recovering");
    }

    @Test
    @DisplayName("the hospital's message is never refused: what was not ready is the hub lead's to follow up at once")
    void leftWithOpenBlockers() {
        supported().leavesHospital("1").hasStage("recovering").hasTasks("follow-up-leaving", "make-safety-check")
                .givesTo("follow-up-leaving", "hub-leads.northbridge-hub").withdrew("prepare-request", "prepare-discharge-note",
                        "check-home-ready", "confirm-funding", LEAVING);
    }

    @Test
    @DisplayName("whoever has left is reviewed no more, and nobody asks them about their home on the ward")
    void wardWorkEnds() {
        scenarios.admit(Somebody.verified()).completes("record-daily-review", WARD, fitToLeave())
                .completes("agree-simple-discharge", WARD, with(simpleDischarge(), "followUpWanted", "yes")).nextRound()
                .hasTasks("confirm-home-circumstances", "record-daily-review").leavesHospital("1").hasStage("left").hasTasks("make-safety-check")
                .withdrew("confirm-home-circumstances", "record-daily-review");
    }

    @Test
    @DisplayName("told twice, the discharge changes nothing")
    void toldTwice() {
        var person = supported().leavesHospital("1");
        person.leavesHospital("1").hasStage("recovering").hasTasks("follow-up-leaving", "make-safety-check");
    }

    @Test
    @DisplayName("cancelled at the door: the pathway stands, and nobody leaves again before home and receiver are asked once more and the person is told")
    void cancelledAtTheDoor() {
        var person = ready(supported()).completes(LEAVING, WARD, left()).hasStage("recovering");
        cancelled(person);
        person.hasPassed("discharge-to-assess", "messageEvent_dischargeCancelled").hasPathway("P1").timelineHas("discharge.cancelled").timelineHas("plan.changed")
                .hasTasks("prepare-discharge-note", "check-home-ready", LEAVING, TELL)
                .refuses(LEAVING, WARD, left(), "person and carer are told")
                .completes(TELL, WARD, tellsThePerson()).refuses(LEAVING, WARD, left(), "home is ready; care provider has understood the note")
                .completes("check-home-ready", "dana.coordinator", home("yes")).completes("prepare-discharge-note", WARD, NoteAnswers.note())
                .refuses(LEAVING, WARD, left(), "care provider has understood the note")
                .completes("acknowledge-note", "lee.lead", NoteAnswers.understands()).completes(LEAVING, WARD, left()).hasStage("recovering");
    }

    @Test
    @DisplayName("whoever needs the bed again after a cancelled discharge is routed anew")
    void needsTheBedAfterCancelling() {
        var person = ready(supported()).completes(LEAVING, WARD, left());
        cancelled(person);
        person.nextRound().completes("record-daily-review", WARD, needsTheBed()).hasPassed("discharge-to-assess", "messageEvent_meetsAgain")
                .waitsAt("discharge-to-assess", "gateway_bedStillNeeded").hasPathway("none").nextRound().completes("record-daily-review", WARD, fitToLeaveWithSupport())
                .hasStage("assessing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"P2, p2-short-term-bed, leave-for-bed", "P3, p3-new-care-home, leave-for-care-home"})
    @DisplayName("a bed or a care home: nobody checks the home, and whoever receives the person says that they have arrived")
    void toABed(String pathway, String subPathway, String variant) {
        var person = described().completes("agree-pathway", "hana.hub", with(agrees(pathway, subPathway), "overrideReason", "Looked at together", "whyNotHome", "Nobody can lift her at night"));
        if (pathway.equals("P3")) {
            person.completes("countersign-pathway", "lee.lead", SampleAnswers.countersigns("yes"));
        }
        person.hasPathway(pathway).hasPassed(variant, "gateway_transportSettled").hasTasks("prepare-request", "prepare-discharge-note",
                "confirm-funding", LEAVING).completes(LEAVING, WARD, leftAllTheSame()).hasStage("recovering");
        assertThat(scenarios.jdbc.sql("select task_id from task where journey = ? and state = 'open'").param(person.journey().value())
                .query(String.class).list()).contains("confirm-arrival").doesNotContain("make-safety-check", "check-home-ready");
    }

    @Test
    @DisplayName("home as before: the four tasks of the simple lane are all there is, and the journey is over when they have left")
    void asBefore() {
        scenarios.admit(Somebody.verified()).completes("record-daily-review", WARD, fitToLeave())
                .completes("agree-simple-discharge", WARD, simpleDischarge()).hasTasks("confirm-home-circumstances", LEAVING)
                .hasPassed("leave-as-before", "endEvent_prepared").completes(LEAVING, WARD, left()).isClosed("left");
    }

    @Test
    @DisplayName("home as before with a check asked for: somebody makes sure that they have arrived")
    void flagged() {
        scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", WARD, homeCircumstances())
                .completes("record-daily-review", WARD, fitToLeave())
                .completes("agree-simple-discharge", WARD, with(simpleDischarge(), "followUpWanted", "yes"))
                .completes(LEAVING, WARD, left()).hasStage("left").hasTasks("make-safety-check")
                .completes("make-safety-check", "hana.hub", isSafe()).hasPassed("at-home", "endEvent_notSupported").isClosed("left");
    }

    private void cancelled(Traveller person) {
        var now = scenarios.clock.instant();
        scenarios.transaction.executeWithoutResult(status -> resume.resume(stays.of(person.journey()).orElseThrow(),
                new ResumeStay.Correction("hl7:NBPAS", now, now)));
    }

    /** Everything is settled but the last checks. */
    private Traveller ready(Traveller person) {
        return person.completes("prepare-discharge-note", WARD, NoteAnswers.note())
                .completes("prepare-request", "bea.broker", requestNobodyServes()).completes("agree-interim", "lee.lead", interim())
                .completes(TELL, WARD, tellsThePerson()).completes("acknowledge-note", "lee.lead", NoteAnswers.understands())
                .completes("check-home-ready", "dana.coordinator", home("yes")).completes("confirm-funding", "lee.lead", funding("yes"))
                .hasTasks(LEAVING).hasStage("ready");
    }

    private Traveller supported() {
        return described().completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed"));
    }

    private Traveller described() {
        return scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", WARD, homeCircumstances())
                .completes("record-daily-review", WARD, fitToLeaveWithSupport()).completes("describe-needs", WARD, needs())
                .completes("assess-therapy", "theo.therapist", therapy()).completes("assess-social-care", "sofia.social", socialCare());
    }
}
