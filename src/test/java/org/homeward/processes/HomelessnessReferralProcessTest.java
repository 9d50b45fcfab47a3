package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.DutyAnswers.accommodation;
import static org.homeward.processes.DutyAnswers.hasCapacity;
import static org.homeward.processes.DutyAnswers.homeless;
import static org.homeward.processes.SampleAnswers.considers;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.with;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.journey.TellJourney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Homelessness referral")
class HomelessnessReferralProcessTest {

    private static final String PROCESS = "homelessness-referral";
    private static final String ASK = "ask-consent-and-area";
    private static final String PLAN = "plan-accommodation";
    private static final String NURSE = "nina.ward";
    private static final String OFFICER = "hugo.housing";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TellJourney tellJourney;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TeamMailboxes mailboxes;

    @Test
    @DisplayName("the authority that the person chose gets the referral, and a place that it finds is told")
    void found() {
        var traveller = atRisk(Somebody.verified().livingAt("NB7 1AA")).givesTo(ASK, "ward-staff.northbridge-7b").timelineHas("homelessness.riskFound")
                .completes(ASK, NURSE, homeless("yes"))
                .timelineHas("homelessness.referred").givesTo(PLAN, "housing-officers.eastvale");
        assertThat(traveller.decision("homelessness-duty").output("action")).contains("refer");
        assertThat(waitingFor(traveller, "userTask_planAccommodation")).isEqualTo("housing-unavailable");
        traveller.completes(PLAN, OFFICER, accommodation("temporary", "no"))
                .hasPassed(PROCESS, "endEvent_accommodationFound").hasTasks("record-daily-review");
        assertThat(ended(traveller)).isEqualTo("accommodation-found");
        assertThat(kept(traveller)).isEmpty();
        assertThat(tellJourney.wasTold(traveller.journey(), "housing.found")).isTrue();
    }

    @Test
    @DisplayName("the authority is mailed a reference and a link, once, and nothing about the person")
    void mailed() {
        var usual = mailboxes.find("housing-officers.westmoor").orElseThrow().address();
        mailboxes.set("housing-officers.westmoor", Optional.of("housing@westmoor.example"));
        var traveller = atRisk().completes(ASK, NURSE, with(homeless("yes"), "chosenAuthority", "westmoor"));
        var mail = jdbc.sql("select to_jsonb(n)::text from notice n where kind = 'housing-referral' and journey = ?")
                .param(traveller.journey().value()).query(String.class).single();
        assertThat(mail).contains("housing@westmoor.example", "/journeys/" + traveller.journey()).doesNotContain(traveller.name());
        mailboxes.set("housing-officers.westmoor", Optional.empty());
        var untold = atRisk().completes(ASK, NURSE, with(homeless("yes"), "chosenAuthority", "westmoor"));
        mailboxes.set("housing-officers.westmoor", usual);
        assertThat(jdbc.sql("select count(*) from notice where journey = ? and kind = 'housing-referral'")
                .param(untold.journey().value()).query(Long.class).single()).isZero();
    }

    @Test
    @DisplayName("without recourse to public funds the wait says so")
    void noRecourse() {
        assertThat(waitingFor(atRisk().completes(ASK, NURSE, with(homeless("yes"), "noRecourseToPublicFunds", "yes")),
                "userTask_planAccommodation")).isEqualTo("no-recourse");
    }

    @Test
    @DisplayName("with nothing yet the authority is asked again, when it answers and after a day at the latest")
    void notYet() {
        var traveller = atRisk().completes(ASK, NURSE, homeless("yes"));
        traveller.completes(PLAN, OFFICER, accommodation("none-yet", "no"))
                .waitsAt(PROCESS, "gateway_answerFromHousing");
        runtime.createMessageCorrelation("housing.answered").processInstanceBusinessKey(traveller.journey().value()).correlate();
        traveller.hasTasks("record-daily-review", PLAN)
                .completes(PLAN, OFFICER, accommodation("none-yet", "no"))
                .fires("timer_housingAskedAgain").hasTasks("record-daily-review", PLAN)
                .completes(PLAN, OFFICER, accommodation("hostel", "yes"))
                .hasPassed(PROCESS, "endEvent_refused");
        assertThat(ended(traveller)).isEqualTo("refused");
    }

    @Test
    @DisplayName("who does not agree is not referred, and who was not asked is asked again")
    void consent() {
        atRisk().completes(ASK, NURSE, homeless("not-asked")).hasTasks("record-daily-review", ASK)
                .completes(ASK, NURSE, with(homeless("not-asked"), "homelessNow", "not-known"))
                .hasTasks("record-daily-review", ASK)
                .refuses(ASK, NURSE, with(homeless("yes"), "chosenAuthority", null), "housing authority that the person wants")
                .completes(ASK, NURSE, homeless("no")).hasPassed(PROCESS, "endEvent_refused").hasTasks("record-daily-review");
    }

    @Test
    @DisplayName("whoever is neither homeless nor threatened with it is not referred")
    void noDuty() {
        atRisk().completes(ASK, NURSE, with(homeless("no"), "homelessNow", "no", "threatenedWithin56Days", "no"))
                .hasPassed(PROCESS, "endEvent_closedOther").hasTasks("record-daily-review");
    }

    @Test
    @DisplayName("who cannot decide about a referral has capacity assessed first, and is asked again")
    void bestInterestsFirst() {
        atRisk().completes(ASK, NURSE, homeless("lacks-capacity")).timelineHas("capacity.doubted")
                .hasTasks("record-daily-review", "assess-capacity").waitsAt(PROCESS, "gateway_capacityAwaited")
                .givesTo("assess-capacity", "ward-staff.northbridge-7b").completes("assess-capacity", NURSE, hasCapacity()).hasTasks("record-daily-review", ASK);
        atRisk().completes(ASK, NURSE, homeless("lacks-capacity")).fires("timer_weekPassed")
                .hasTasks("record-daily-review", "assess-capacity", ASK);
    }

    @Test
    @DisplayName("what housing says before anybody waits for it is kept, once, and heard as soon as somebody does")
    void early() {
        var traveller = atRisk().completes(ASK, NURSE, homeless("yes"));
        tellJourney.tell(traveller.journey(), "housing.answered", "api:test");
        tellJourney.tell(traveller.journey(), "housing.answered", "api:test");
        assertThat(kept(traveller)).containsExactly("housing.answered");
        traveller.completes(PLAN, OFFICER, accommodation("none-yet", "no"))
                .waitsAt(PROCESS, "gateway_answerFromHousing");
        tellJourney.tellAgain();
        traveller.hasTasks("record-daily-review", PLAN);
        assertThat(kept(traveller)).isEmpty();
    }

    @Test
    @DisplayName("a day without an answer is noted, and the task stays")
    void late() {
        var traveller = atRisk().fires("timer_consentLate").timelineHas("homelessness.late").hasTasks("record-daily-review", ASK);
        assertThat(jdbc.sql("select late_at is not null from duty where journey = ?").param(traveller.journey().value())
                .query(Boolean.class).single()).isTrue();
    }

    @Test
    @DisplayName("an emergency department starts it too, and it starts once however many say so")
    void once() {
        var attendance = scenarios.attend(Somebody.verified()).completes("consider-going-home", "erin.ward",
                with(considers("yes-with-support"), "homelessOrAtRisk", "yes"));
        attendance.hasTasks("arrange-same-day-support", ASK);
        scenarios.admit(Somebody.verified()).completes("record-daily-review", NURSE, fitToLeaveWithSupport())
                .completes("confirm-home-circumstances", NURSE, with(homeCircumstances(), "homelessOrAtRisk", "yes"))
                .completes(ASK, NURSE, homeless("no"))
                .completes("assess-social-care", "sofia.social", with(socialCare(), "homelessOrAtRisk", "yes"))
                .hasTasks("describe-needs", "assess-therapy");
    }

    @Test
    @DisplayName("whatever ends the journey ends it, and the team is told")
    void journeyEnds() {
        atRisk().dies().hasPassed(PROCESS, "endEvent_endedWithJourney").isClosed("died").withdrew("record-daily-review", ASK);
        atRisk().wasAdmittedInError().isClosed("recorded-in-error").withdrew("record-daily-review", ASK);
        atRisk().dischargesThemselves().isClosed("self-discharged").withdrew("record-daily-review", ASK);
        var left = atRisk().leavesHospital("1").isClosed("left").withdrew("record-daily-review", ASK);
        assertThat(ended(left)).isEqualTo("journey-closed");
    }

    private Traveller atRisk() {
        return atRisk(Somebody.verified());
    }

    private Traveller atRisk(Somebody somebody) {
        return scenarios.admit(somebody).completes("confirm-home-circumstances", NURSE,
                with(homeCircumstances(), "homelessOrAtRisk", "yes")).hasTasks("record-daily-review", ASK);
    }

    private String waitingFor(Traveller traveller, String element) {
        return jdbc.sql("select waiting_for from wait_interval where journey = ? and element_id = ? and ended_at is null")
                .params(traveller.journey().value(), element).query(String.class).single();
    }

    private String ended(Traveller traveller) {
        return jdbc.sql("select outcome from duty where journey = ? and kind = 'homelessness'")
                .param(traveller.journey().value()).query(String.class).single();
    }

    private List<String> kept(Traveller traveller) {
        return jdbc.sql("select message from kept_news where journey = ? and heard_at is null")
                .param(traveller.journey().value()).query(String.class).list();
    }
}
