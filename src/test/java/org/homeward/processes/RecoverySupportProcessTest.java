package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.RecoveryAnswers.closes;
import static org.homeward.processes.RecoveryAnswers.day28;
import static org.homeward.processes.RecoveryAnswers.firstVisit;
import static org.homeward.processes.RecoveryAnswers.homeIsPossible;
import static org.homeward.processes.RecoveryAnswers.placement;
import static org.homeward.processes.RecoveryAnswers.readyForHome;
import static org.homeward.processes.RecoveryAnswers.rightSized;
import static org.homeward.processes.RecoveryAnswers.weekly;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.SettingBook;
import org.homeward.journey.London;
import org.homeward.recovery.ResumeClock;
import org.homeward.recovery.StopClock;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The weeks after leaving")
class RecoverySupportProcessTest {

    private static final String PROCESS = "recovery-support";

    @Autowired
    private Scenarios scenarios;

    @Autowired
    private AtHome home;

    @Autowired
    private StopClock stopClock;

    @Autowired
    private ResumeClock resumeClock;

    @Autowired
    private Answers answers;

    @Autowired
    private SettingBook book;

    @Autowired
    private LocalSettings settings;

    @Autowired
    private Clock clock;

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("are planned by the pathway with which somebody left")
    @CsvSource(delimiter = '|', value = {
        "P0 | review-day-3 3, close-recovery 14",
        "P1 | visit-first-time 1, review-day-3 3, review-weekly 7, review-weekly 14, review-weekly 21, decide-day-28 28, review-weekly 35, close-recovery 42",
        "P2 | visit-first-time 1, review-day-3 3, review-weekly 7, review-weekly 14, review-weekly 21, decide-day-28 28, review-weekly 35, close-recovery 42",
        "P3 | visit-first-time 1, review-day-3 3, review-weekly 7, review-weekly 14, review-weekly 21, decide-day-28 28, review-placement 35, close-recovery 42"})
    void planned(String pathway, String plan) {
        var person = home.since(Instant.now(), pathway).waitsAt(PROCESS, "timer_reviewDue").timelineHas("recovery.begun");
        assertThat(home.plan(person.journey())).containsExactlyElementsOf(List.of(plan.split(", ")));
        assertThat(home.variable(person.journey(), "nextReview")).isEqualTo(plan.split(" ")[0]);
    }

    @Test
    @DisplayName("lead to the end of support on day 42, with what the person could do then and now, and to the question of day 91")
    void sixWeeks() {
        var person = home.since(41, "P1").fires("timer_reviewDue").hasStage("recovering")
                .hasTasks("visit-first-time").givesTo("visit-first-time", "reablement-team.northbridge-hub")
                .completes("visit-first-time", "rita.reablement", firstVisit("yes")).hasPassed("first-visit-after-leaving", "endEvent_firstVisitMade")
                .fires("timer_reviewDue").hasTasks("review-day-3").completes("review-day-3", "theo.therapist", rightSized("none", 9));
        for (int week = 0; week < 3; week++) {
            person.fires("timer_reviewDue").hasTasks("review-weekly").completes("review-weekly", "rita.reablement", weekly("better", 8 - week));
        }
        person.fires("timer_reviewDue").hasTasks("decide-day-28").completes("decide-day-28", "sofia.social", day28("continue-to-day-42"))
                .fires("timer_reviewDue").hasTasks("review-weekly").completes("review-weekly", "rita.reablement", weekly("better", 2))
                .fires("timer_reviewDue").hasTasks("close-recovery").givesTo("close-recovery", "hub-case-managers.northbridge-hub");
        assertThat(person.decision("recovery-funding").output("payer")).contains("shared-fund");
        person.completes("close-recovery", "hana.hub", closes("reduced")).hasTasks().hasPassed("recovery-closing", "endEvent_supportClosed")
                .hasPassed(PROCESS, "gateway_supportEnded", "endEvent_recoveryEnded").timelineHas("recovery.ended").waitsAt("day-91", "timer_day91");
        assertThat(home.variable(person.journey(), "recoveryOutcome")).isEqualTo("reduced");
        assertThat(scenarios.jdbc.sql("select text from timeline where journey = ? and kind = 'review.due' order by id")
                .param(person.journey().value()).query(String.class).list()).hasSize(8).contains("Due now in recovery support: the review after 3 days.",
                "Due now in recovery support: the weekly review.", "Due now in recovery support: the closing.");
    }

    @Test
    @DisplayName("end earlier where no support is needed any more")
    void noSupportLeft() {
        var person = home.since(8, "P1");
        firstDays(person).completes("review-weekly", "rita.reablement", weekly("better", 0)).hasTasks("close-recovery")
                .completes("close-recovery", "hana.hub", closes("recovered")).hasTasks().timelineHas("recovery.ended");
    }

    @Test
    @DisplayName("go on where nothing has to change, also where nobody knows")
    void goesOn() {
        firstDays(home.since(8, "P1")).completes("review-weekly", "rita.reablement", weekly("worse", 12)).hasTasks().waitsAt(PROCESS, "timer_reviewDue");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("turn at day 28 as a social worker decides")
    @CsvSource({"end-support, close-recovery", "long-term-assessment, assess-care-act"})
    void dayTwentyEight(String nextStep, String task) {
        untilDay28(home.since(29, "P1")).completes("decide-day-28", "sofia.social", day28(nextStep)).hasTasks(task);
    }

    @Test
    @DisplayName("lead home out of a short-term bed as soon as the person is ready: the way home is agreed again, and care is looked for")
    void homeFromBed() {
        firstDays(inBed()).completes("review-weekly", "rita.reablement", readyForHome()).hasTasks("agree-pathway").completes("agree-pathway", "hana.hub", SampleAnswers.agrees("P1", "p1-home-single-handed"))
                .hasTasks("prepare-request").completes("prepare-request", "bea.broker", SourcingAnswers.requestNobodyServes())
                .completes("agree-interim", "lee.lead", SampleAnswers.interim())
                .hasPassed("home-from-bed", "messageEvent_assessmentRequested", "endEvent_careAtHomeFound")
                .timelineHas("assessment.requested")
                .waitsAt(PROCESS, "timer_reviewDue").hasTasks();
    }

    @Test
    @DisplayName("go on in the bed where the hub does not agree the way home after all")
    void staysInBed() {
        firstDays(inBed()).completes("review-weekly", "rita.reablement", readyForHome())
                .completes("agree-pathway", "hana.hub", with(SampleAnswers.agrees("P2", "p2-short-term-bed"), "overrideReason", "Her boiler has failed",
                        "whyNotHome", "It is cold there")).hasPassed("home-from-bed", "endEvent_stays").waitsAt(PROCESS, "timer_reviewDue").hasTasks();
    }

    @Test
    @DisplayName("say that a person has to decide where home does not work although they are ready for it: no bed is proposed a second time")
    void readyAndHomeDoesNotWork() {
        firstDays(inBed()).completes("review-weekly", "rita.reablement", with(readyForHome(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no"))
                .completes("triage-referral", "hana.hub", SampleAnswers.triages()).hasTasks("decide-by-judgement");
    }

    @Test
    @DisplayName("have the person's own care home asked anew once they are ready to come back to it")
    void backToOwnCareHome() {
        var person = home.left(clock.instant().minus(8, ChronoUnit.DAYS));
        said(person, "confirm-home-circumstances", with(SampleAnswers.homeCircumstances(), "homeType", "care-home"));
        said(person, "confirm-care-home-return", SampleAnswers.careHomeSays("no"));
        firstDays(home.supported(person, "P2")).completes("review-weekly", "rita.reablement", readyForHome())
                .hasTasks("triage-referral", "confirm-care-home-return")
                .completes("confirm-care-home-return", "hana.hub", SampleAnswers.careHomeSays("yes-same-level"))
                .completes("triage-referral", "hana.hub", SampleAnswers.triages()).hasTasks("agree-pathway")
                .completes("agree-pathway", "hana.hub", SampleAnswers.agrees("P0", "p0-care-home-return"))
                .hasPassed("home-from-bed", "endEvent_homeWithout");
    }

    @Test
    @DisplayName("ask in a new care home whether it is right before it is permanent, and lead home where that is possible after all")
    void placementReviewed() {
        var person = home.since(36, "P3");
        untilDay28(person).completes("decide-day-28", "sofia.social", day28("continue-to-day-42")).fires("timer_reviewDue")
                .hasTasks("review-placement").givesTo("review-placement", "social-workers.eastvale")
                .refuses("review-placement", "sofia.social", with(placement(), "homePossibleNow", "yes"), "Say whether the home is safe.")
                .completes("review-placement", "sofia.social", homeIsPossible()).hasTasks("agree-pathway")
                .completes("agree-pathway", "hana.hub", SampleAnswers.agrees("P0", "p0-no-new-support"))
                .hasPassed("home-from-bed", "endEvent_homeWithout").waitsAt(PROCESS, "timer_reviewDue");
    }

    @Test
    @DisplayName("bring a community nurse beside the reviews, where nursing was accepted")
    void nursing() {
        var person = home.left(Instant.now());
        said(person, "accept-nursing", Map.of("communityNursingAccepted", "yes"));
        home.supported(person, "P1").hasTasks("visit-nurse").givesTo("visit-nurse", "community-nurses.northbridge-hub")
                .waitsAt(PROCESS, "timer_reviewDue").completes("visit-nurse", "nora.nurse", RecoveryAnswers.nurseVisit())
                .hasTasks().hasPassed(PROCESS, "endEvent_nursingSeen").waitsAt(PROCESS, "timer_reviewDue");
    }

    @Test
    @DisplayName("stand still while the person is in hospital again: nothing that was done is asked again, and the rest moves")
    void inHospitalAgain() {
        var person = home.since(5, "P1").fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes"))
                .fires("timer_reviewDue");
        var planned = opens(person, "close-recovery");
        stopClock.stop(person.journey(), clock.instant().minusSeconds(4 * 86_400));
        stopClock.stop(person.journey(), clock.instant());
        home.stopAll(person.journey());
        resumeClock.resume(person.journey(), clock.instant());
        resumeClock.resume(person.journey(), clock.instant());
        home.supported(person, "P1").timelineHas("recovery.resumed").waitsAt(PROCESS, "timer_reviewDue");
        assertThat(opens(person, "close-recovery")).isBetween(planned.plusDays(1), planned.plusDays(7));
        assertThat(opens(person, "review-weekly")).isEqualTo(London.day(clock.instant()).plusDays(7 - 1));
        person.fires("timer_reviewDue").hasTasks("review-day-3");
        assertThat(home.plan(person.journey())).hasSize(8);
    }

    @Test
    @DisplayName("begin with a new plan where nothing was planned, and stopping or resuming what is not there changes nothing")
    void nothingToStop() {
        var person = home.left(Instant.now());
        stopClock.stop(person.journey(), clock.instant());
        resumeClock.resume(person.journey(), clock.instant());
        assertThat(home.plan(person.journey())).isEmpty();
    }

    @Test
    @DisplayName("are followed outside Homeward where the hospital has not switched this process on")
    void notInUse() {
        try (var switches = new Switches(book, settings, clock)) {
            switches.off("northbridge", KnownSetting.RECOVERY_SUPPORT);
            var person = home.since(Instant.now(), "P1").hasTasks().hasPassed(PROCESS, "endEvent_followedElsewhere");
            assertThat(home.plan(person.journey())).isEmpty();
        }
    }

    /** Went into a short-term bed, because home was not safe then and could not be made so. */
    private Traveller inBed() {
        var person = home.left(clock.instant().minus(8, ChronoUnit.DAYS));
        said(person, "assess-therapy", with(SampleAnswers.therapy(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no"));
        return home.supported(person, "P2");
    }

    private void said(Traveller person, String form, Map<String, Object> said) {
        answers.keep(person.journey(), "test-" + form, form, said, "test", clock.instant());
    }

    private LocalDate opens(Traveller person, String task) {
        return London.day(home.opens(person.journey(), task));
    }

    /** Until the first weekly review is open. */
    private static Traveller firstDays(Traveller person) {
        return person.fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes")).fires("timer_reviewDue")
                .completes("review-day-3", "theo.therapist", rightSized("none", 9)).fires("timer_reviewDue").hasTasks("review-weekly");
    }

    private static Traveller untilDay28(Traveller person) {
        firstDays(person).completes("review-weekly", "rita.reablement", weekly("better", 8)).fires("timer_reviewDue")
                .completes("review-weekly", "rita.reablement", weekly("better", 7)).fires("timer_reviewDue")
                .completes("review-weekly", "rita.reablement", weekly("better", 6));
        return person.fires("timer_reviewDue").hasTasks("decide-day-28");
    }
}
