package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.ProviderCalls.at;
import static org.homeward.processes.SampleAnswers.careHomeSays;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.carepackage.CarePackage;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.notices.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("Coming back to one's own care home")
class CareHomeReturnProcessTest {

    private static final String PROCESS = "care-home-return";
    private static final String SELECTION = "pathway-selection";
    private static final String CONFIRM = "confirm-care-home-return";
    private static final String SIMPLE = "agree-simple-discharge";
    private static final String REVIEW = "record-daily-review";
    private static final String NURSE = "nina.ward";
    private static final String HUB = "hub-case-managers.northbridge-hub";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private Outbox outbox;
    @Autowired
    private List<AskedByLink> questions;
    @Autowired
    private TransactionTemplate transaction;

    private final Somebody somebody = Somebody.verified();
    private CarePackage place;

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("the home answers by link, and the ward alone sees the person out: at most four tasks, all of them its own")
    void byLink() {
        var person = ready(fitToLeave()).hasTasks(SIMPLE).waitsAt(PROCESS, "gateway_homeAnswers").timelineHas("careHome.returnAsked")
                .completes(SIMPLE, NURSE, inCareHome()).hasTasks().waitsAt(SELECTION, "messageEvent_careHomeAnswered").hasPathway("none");
        assertThat(care.toldTo("care-home-return", place)).containsExactly("care-providers.brightwater@example.org");
        assertThat(outbox.newest(500).stream().filter(mail -> mail.kind().key().equals("care-home-return"))
                .map(mail -> mail.subject() + mail.text())).noneMatch(text -> text.contains(somebody.surname())
                || text.contains(somebody.nhsNumber()) || text.contains(person.journey().value()));
        says(person, "yes-same-level");
        person.hasPassed(PROCESS, "messageEvent_answered", "endEvent_returnDecided").timelineHas("careHome.returnDecided")
                .hasPathway("P0").hasTasks("confirm-leaving").completes("confirm-leaving", NURSE, leftAllTheSame()).hasStage("left");
        assertThat(scenarios.jdbc.sql("select group_id from task where journey = ? and task_id not in ('" + REVIEW + "', 'prepare-discharge-note', 'make-safety-check', 'follow-up-leaving')")
                .param(person.journey().value()).query(String.class).list()).hasSize(4).containsOnly("ward-staff.northbridge-7b");
        assertThat(question().standing(person.journey().value())).isInstanceOf(AskedByLink.Over.class);
    }

    @Test
    @DisplayName("a home that is silent for four hours is telephoned by the hub; a no needs a reason, and more support is said")
    void telephoned() {
        var person = ready(fitToLeave()).fires("timer_homeSilent").hasTasks(SIMPLE, CONFIRM).givesTo(CONFIRM, HUB)
                .refuses(CONFIRM, "hana.hub", with(careHomeSays("no"), "reason", null), "why the person cannot come back")
                .refuses(CONFIRM, "hana.hub", with(careHomeSays("yes-more-support"), "moreSupport", null), "which support is needed")
                .refuses(CONFIRM, "hana.hub", with(careHomeSays("yes-same-level"), "confirmedBy", null), "who says so for the care home")
                .completes(CONFIRM, "hana.hub", careHomeSays("yes-more-support")).hasPassed(PROCESS, "endEvent_returnDecided")
                .hasTasks(SIMPLE).completes(SIMPLE, NURSE, inCareHome()).hasPathway("none")
                .hasTasks("describe-needs", "assess-therapy", "assess-social-care");
        assertThat(person.decision("select-pathway").output("subPathway")).contains("p1-care-home-return");
        assertThat(question().standing(person.journey().value())).isInstanceOf(AskedByLink.Over.class);
    }

    @Test
    @DisplayName("an answer by link while the hub has the telephone in hand takes the task away")
    void meanwhile() {
        var person = ready(fitToLeave()).fires("timer_homeSilent").hasTasks(SIMPLE, CONFIRM);
        says(person, "yes-same-level");
        person.hasPassed(PROCESS, "messageEvent_answeredMeanwhile").hasTasks(SIMPLE).withdrew(CONFIRM)
                .completes(SIMPLE, NURSE, inCareHome()).hasPathway("P0");
    }

    @Test
    @DisplayName("a home that is not known here is telephoned at once, also where the ward is the first to say that the person lives in one")
    void notKnown() {
        scenarios.admit(somebody).completes("confirm-home-circumstances", NURSE, with(homeCircumstances(), "homeType", "care-home"))
                .completes(REVIEW, NURSE, fitToLeave()).hasTasks(SIMPLE, CONFIRM);
        scenarios.admit(Somebody.verified()).completes(REVIEW, NURSE, fitToLeave()).hasTasks("confirm-home-circumstances", SIMPLE)
                .completes(SIMPLE, NURSE, inCareHome()).hasTasks("confirm-home-circumstances", CONFIRM)
                .completes(CONFIRM, "hana.hub", careHomeSays("no")).hasTasks("confirm-home-circumstances", "describe-needs",
                        "assess-therapy", "assess-social-care");
    }

    @Test
    @DisplayName("what is not known goes to the hub all the same, and the home is not asked a second time")
    void toTheHub() {
        var person = ready(fitToLeave());
        says(person, "yes-same-level");
        person.completes(SIMPLE, NURSE, with(inCareHome(), "needChange", "not-known")).hasPathway("none")
                .hasTasks("describe-needs", "assess-therapy", "assess-social-care");
    }

    @Test
    @DisplayName("in the hub's lane the answer has the rules propose anew")
    void proposesAnew() {
        var person = ready(SampleAnswers.fitToLeaveWithSupport()).completes("describe-needs", NURSE, needs())
                .completes("assess-therapy", "theo.therapist", therapy()).completes("assess-social-care", "sofia.social", socialCare())
                .completes("triage-referral", "hana.hub", triages()).hasTasks("decide-by-judgement");
        assertThat(person.decision("select-pathway").output("subPathway")).contains("await-care-home-answer");
        says(person, "yes-more-support");
        person.hasPassed(SELECTION, "messageEvent_factsChangedForLead").hasTasks("agree-pathway");
        assertThat(person.decision("select-pathway").output("subPathway")).contains("p1-care-home-return");
    }

    @Test
    @DisplayName("who needs the bed again does not come back for now, and the home is asked anew about what they need then")
    void needsTheBedAgain() {
        var day = LocalDate.now().plusDays(1);
        at(day, "10:00");
        var person = ready(decided(fitToLeave(), day, "10:00"));
        says(person, "yes-same-level");
        at(day, "11:00");
        person.nextRound().completes(REVIEW, NURSE, decided(needsTheBed(), day, "11:00"));
        at(day, "15:00");
        person.nextRound().completes(REVIEW, NURSE, decided(fitToLeave(), day, "15:00")).waitsAt(PROCESS, "gateway_homeAnswers")
                .nextRound().completes(REVIEW, NURSE, decided(needsTheBed(), day, "15:00")).hasPassed(PROCESS, "endEvent_staysForNow");
        assertThat(question().standing(person.journey().value())).isInstanceOf(AskedByLink.Over.class);
        assertThat(care.told(place)).containsExactly("care-home-return", "care-home-return");
    }

    @Test
    @DisplayName("whatever ends the journey ends it")
    void journeyEnds() {
        ready(fitToLeave()).fires("timer_homeSilent").dies().hasPassed(PROCESS, "endEvent_endedWithJourney").hasStage("closed")
                .withdrew(SIMPLE, CONFIRM);
    }

    private Traveller ready(Map<String, Object> review) {
        place = care.care(somebody, "care-home-residential", "council");
        return scenarios.admit(somebody).completes("confirm-home-circumstances", NURSE, with(homeCircumstances(), "homeType", "care-home"))
                .completes(REVIEW, NURSE, review);
    }

    /** The home answers by its link. */
    private void says(Traveller person, String canMeetNeed) {
        var journey = person.journey();
        assertThat(question().standing(journey.value())).isInstanceOf(AskedByLink.Open.class);
        var now = scenarios.clock.instant();
        transaction.executeWithoutResult(status -> question().take(journey.value(), careHomeSays(canMeetNeed),
                new Voice("care-providers.brightwater", UUID.randomUUID(), Optional.of(journey), now)));
    }

    private AskedByLink question() {
        return questions.stream().filter(it -> it.purpose().equals(CONFIRM)).findFirst().orElseThrow();
    }

    private static Map<String, Object> inCareHome() {
        return with(simpleDischarge(), "usualHome", "care-home", "needChange", "same");
    }

    private static Map<String, Object> decided(Map<String, Object> review, LocalDate day, String time) {
        return with(review, "decidedAt", day + "T" + time, "expectedDischargeDate", day.toString());
    }
}
