package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.homeward.processes.LeavingAnswers.seesToTurnedAway;
import static org.homeward.processes.LeavingAnswers.tellsThePerson;
import static org.homeward.processes.LeavingAnswers.transport;
import static org.homeward.processes.LeavingAnswers.turnsAway;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.admission.ResumeStay;
import org.homeward.discharge.CallOffLeaving;
import org.homeward.discharge.NoteChangedPlan;
import org.homeward.discharge.PlanChanges;
import org.homeward.journey.TellJourney;
import org.homeward.stay.Stays;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Somebody does not leave after all")
class CalledOffLeavingProcessTest {

    private static final String WARD = "nina.ward";
    private static final String LEAVING = "confirm-leaving";
    private static final String TELL = "tell-person-and-contact";
    private static final String TRANSPORT = "book-transport";
    private static final Viewer NURSE = new Viewer(WARD, Set.of("ward-staff.northbridge-7b"));

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CallOffLeaving callOff;
    @Autowired
    private ResumeStay resume;
    @Autowired
    private Stays stays;
    @Autowired
    private PlanChanges plan;
    @Autowired
    private TellJourney tellJourney;
    @Autowired
    private NoteChangedPlan noteChangedPlan;

    @Test
    @DisplayName("called off at the door: transport and last checks count no more, what is ready stays ready, and the person is told of the new day")
    void atTheDoor() {
        var person = supported("requested").completes(TRANSPORT, "dana.coordinator", transport("yes")).completes(TELL, WARD, tellsThePerson())
                .completes("check-home-ready", "dana.coordinator", LeavingAnswers.home("yes"));
        var day = SampleAnswers.today().plusDays(2);
        says(person, Map.of("calledOffReason", "transport-did-not-come", "expectedDischargeDate", day.toString()));
        person.hasPathway("P1").hasTasks("prepare-request", "prepare-discharge-note", "confirm-funding", TRANSPORT, LEAVING, TELL)
                .hasPassed("discharge", "messageEvent_calledOff")
                .timelineHas("leaving.calledOff").timelineHas("plan.changed").refuses(LEAVING, WARD, left(), "transport");
        assertThat(plan.plannedDay(person.journey())).contains(day);
        assertThat(plan.of(person.journey()).stream().map(change -> change.words()).toList()).contains(
                "Today’s leaving is called off: transport did not come.").anyMatch(words -> words.startsWith("The day is now "));
        assertThat(kept(person)).containsExactly("northbridge-7b transport-did-not-come false " + day);
        person.completes(TRANSPORT, "dana.coordinator", transport("yes")).completes(TELL, WARD, tellsThePerson())
                .completes(LEAVING, WARD, leftAllTheSame()).hasStage("recovering");
    }

    @Test
    @DisplayName("without a new day none is planned, and the person is told of the next one; transport that did not come is needed, whatever the review said")
    void noDayYet() {
        var person = supported("not-needed");
        says(person, Map.of("calledOffReason", "person-unwell"));
        assertThat(plan.plannedDay(person.journey())).isEmpty();
        person.completes(TELL, WARD, tellsThePerson()).nextRound().completes("record-daily-review", WARD, with(fitToLeaveWithSupport(),
                "expectedDischargeDate", SampleAnswers.today().plusDays(1).toString())).hasTasks("prepare-request", "prepare-discharge-note",
                "check-home-ready", "confirm-funding", LEAVING, TELL);
        says(person, Map.of("calledOffReason", "transport-did-not-come"));
        person.hasTasks("prepare-request", "prepare-discharge-note", "check-home-ready", "confirm-funding", TRANSPORT, LEAVING, TELL)
                .refuses(LEAVING, WARD, left(), "transport");
    }

    @Test
    @DisplayName("whoever comes straight back is where the hospital's own message would put them, with pathway and reason")
    void cameBack() {
        var person = supported("not-needed").completes(LEAVING, WARD, leftAllTheSame()).hasStage("recovering");
        says(person, Map.of("calledOffReason", "family-not-there"));
        person.hasStage("sourcing").hasPathway("P1").timelineHas("discharge.cancelled").timelineHas("leaving.calledOff")
                .hasTasks("prepare-request", "prepare-discharge-note", "check-home-ready", "confirm-funding", LEAVING, TELL)
                .refuses(LEAVING, WARD, left(), "person and carer are told");
        assertThat(stays.of(person.journey()).orElseThrow().isOpen()).isTrue();
        assertThat(kept(person)).containsExactly("northbridge-7b family-not-there true none");
        assertThat(scenarios.jdbc.sql("select count(*) from task where journey = ? and state = 'withdrawn' and because is null")
                .param(person.journey().value()).query(Long.class).single()).isZero();
    }

    @Test
    @DisplayName("a journey that closed with the leaving goes on")
    void simpleLeaver() {
        var person = scenarios.admit(Somebody.verified()).completes("record-daily-review", WARD, fitToLeave())
                .completes("agree-simple-discharge", WARD, simpleDischarge()).completes(LEAVING, WARD, left()).isClosed("left");
        says(person, Map.of("calledOffReason", "home-not-ready"));
        person.waitsAt("discharge-to-assess", "gateway_bedStillNeeded").hasStage("admitted");
        assertThat(kept(person)).containsExactly("northbridge-7b home-not-ready true none");
    }

    @Test
    @DisplayName("where the hospital's message gave no reason the ward gives it, and it is counted once")
    void explained() {
        var person = supported("not-needed").completes(LEAVING, WARD, leftAllTheSame());
        var now = scenarios.clock.instant();
        scenarios.transaction.executeWithoutResult(status -> resume.resume(stays.of(person.journey()).orElseThrow(),
                new ResumeStay.Correction("hl7:NBPAS", now, now)));
        assertThat(kept(person)).containsExactly("northbridge-7b none true none");
        assertThat(callOff.isUnexplained(person.journey())).isTrue();
        says(person, Map.of("calledOffReason", "other", "calledOffWords", "The lift at her house is broken"));
        assertThat(kept(person)).containsExactly("northbridge-7b other true none");
        person.hasTasks("prepare-request", "prepare-discharge-note", "check-home-ready", "confirm-funding", LEAVING, TELL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            calledOffReason       | ''         | Say why the person did not leave.
            calledOffReason       | rain       | For “Why did the person not leave?”, choose one entry of the list.
            calledOffWords        | ''         | Say in your own words why the person did not leave.
            expectedDischargeDate | 2020-01-01 | For “On which day are they expected to leave now?”, give a day that is not before today.
            """)
    @DisplayName("a wrong answer is named, and nothing has happened")
    void wrong(String question, String given, String sentence) {
        var person = supported("not-needed");
        var posted = with(Map.of("calledOffReason", "other", "calledOffWords", "The lift is broken"), question, given);
        assertThat(refusals(person, posted)).satisfiesExactly(refusal -> {
            assertThat(refusal.question()).isEqualTo(question);
            assertThat(refusal.sentence()).isEqualTo(sentence);
        });
        assertThat(kept(person)).isEmpty();
        person.hasTasks("prepare-request", "prepare-discharge-note", "check-home-ready", "confirm-funding", LEAVING);
    }

    @Test
    @DisplayName("of two who say so at the same time the second reads that it stands there")
    void saidTwice() {
        var person = supported("not-needed");
        says(person, Map.of("calledOffReason", "person-unwell"));
        assertThat(refusals(person, Map.of("calledOffReason", "person-unwell"))).extracting(Refusal::sentence)
                .containsExactly("Somebody has said so meanwhile: read what stands here now.");
        assertThat(kept(person)).hasSize(1);
    }

    @Test
    @DisplayName("only the ward's staff may, and not before there is a leaving, nor a day after it, nor for somebody who died")
    void mayNot() {
        var person = supported("not-needed");
        assertThat(callOff.may(NURSE, person.journey())).isTrue();
        for (var other : List.of("social-workers.eastvale", "hub-leads.northbridge-hub", "care-providers.brightwater", "ward-staff.northbridge-3a")) {
            assertThat(callOff.may(new Viewer("somebody", Set.of(other)), person.journey())).as(other).isFalse();
        }
        var waiting = scenarios.admit(Somebody.verified());
        assertThat(callOff.may(NURSE, waiting.journey())).isFalse();
        person.completes(LEAVING, WARD, with(leftAllTheSame(), "leftAt", SampleAnswers.justNow())).hasStage("recovering");
        assertThat(callOff.may(NURSE, person.journey())).isTrue();
        scenarios.jdbc.sql("update stay set discharge_method = '4' where journey = ?").param(person.journey().value()).update();
        assertThat(callOff.may(NURSE, person.journey())).isFalse();
        scenarios.jdbc.sql("update stay set discharge_method = '1', left_at = left_at - interval '25 hours' where journey = ?")
                .param(person.journey().value()).update();
        assertThat(callOff.may(NURSE, person.journey())).isFalse();
    }

    @Test
    @DisplayName("turned away by a care home and back on the ward: the same way home, begun again, with its pathway")
    void turnedAway() {
        var person = described("not-needed").completes("agree-pathway", "hana.hub", with(agrees("P2", "p2-short-term-bed"), "overrideReason",
                "Looked at together", "whyNotHome", "Nobody can lift her at night")).completes(LEAVING, WARD, leftAllTheSame()).hasStage("recovering");
        person.completes("confirm-arrival", "lee.lead", turnsAway()).givesTo("see-to-turned-away", "ward-staff.northbridge-7b")
                .completes("see-to-turned-away", WARD, with(seesToTurnedAway("in-hospital"), "expectedDischargeDate",
                        SampleAnswers.today().plusDays(1).toString()));
        person.hasPathway("P2").hasStage("sourcing").hasTasks("prepare-request", "prepare-discharge-note", "confirm-funding", LEAVING, TELL)
                .hasPassed("safe-arrival", "endEvent_takenBack").timelineHas("discharge.cancelled");
        assertThat(kept(person)).containsExactly("northbridge-7b provider-refused true " + SampleAnswers.today().plusDays(1));
        assertThat(scenarios.jdbc.sql("select task_id from task where journey = ? and state = 'withdrawn' and because is null")
                .param(person.journey().value()).query(String.class).list()).isEmpty();
        noteChangedPlan.told(person.journey(), "provider.changed");
        tellJourney.tellAgain();
        person.hasTasks("prepare-request", "prepare-discharge-note", "confirm-funding", LEAVING, TELL)
                .completes(TELL, WARD, tellsThePerson());
        assertThat(isAskedToTell(person)).isFalse();
    }

    @Test
    @DisplayName("whoever tells of a change tells what was kept of an earlier one with it, once")
    void keptIsToldOnce() {
        var person = supported("not-needed");
        scenarios.jdbc.sql("insert into kept_news (journey, message, source, told_at) values (?, 'plan.changed', 'test', now())")
                .param(person.journey().value()).update();
        noteChangedPlan.told(person.journey(), "provider.changed");
        person.completes(TELL, WARD, tellsThePerson());
        tellJourney.tellAgain();
        assertThat(isAskedToTell(person)).isFalse();
    }

    private void says(Traveller person, Map<String, String> posted) {
        callOff.callOff(NURSE, person.journey(), posted, callOff.soFar(person.journey()));
    }

    private List<Refusal> refusals(Traveller person, Map<String, Object> posted) {
        var texts = new HashMap<String, String>();
        posted.forEach((question, answer) -> texts.put(question, answer.toString()));
        var refused = catchThrowable(() -> callOff.callOff(NURSE, person.journey(), texts, 0));
        assertThat(refused).isInstanceOf(AnswersRefused.class);
        return ((AnswersRefused) refused).refusals();
    }

    private boolean isAskedToTell(Traveller person) {
        return scenarios.jdbc.sql("select exists (select from task where journey = ? and task_id = 'tell-person-and-contact' and state = 'open')")
                .param(person.journey().value()).query(Boolean.class).single();
    }

    private List<String> kept(Traveller person) {
        return scenarios.jdbc.sql("select ward || ' ' || coalesce(reason, 'none') || ' ' || had_left || ' ' || coalesce(new_day::text, 'none')"
                + " from called_off_leaving where journey = ? order by id").param(person.journey().value()).query(String.class).list();
    }

    /** Agreed on home with support; nothing is settled yet but what the review has answered. */
    private Traveller supported(String transport) {
        return described(transport).completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed"));
    }

    private Traveller described(String transport) {
        return scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", WARD, homeCircumstances())
                .completes("record-daily-review", WARD, with(fitToLeaveWithSupport(), "transport", transport)).completes("describe-needs", WARD, needs())
                .completes("assess-therapy", "theo.therapist", therapy()).completes("assess-social-care", "sofia.social", socialCare());
    }
}
