package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.ProviderCalls.at;
import static org.homeward.processes.ProviderCalls.paused;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.judges;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.carepackage.Alarm.Kind;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.HoldPhase;
import org.homeward.carepackage.LapseHold;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("Care packages that do not come back as they were, or were never held")
class CarePackageLapsesProcessTest {

    private static final String PROCESS = "care-package-hold";
    private static final String JOB = "serviceTask_holdCarePackage";
    private static final String CALL = "telephone-provider";
    private static final String BROKER = "bea.broker";
    private static final String TWICE_A_DAY = "daily 07:00-07:30 30 min | daily 18:00-18:30 30 min";
    private static final String MORNINGS = "daily 07:00-07:30 30 min";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private LapseHold lapse;
    @Autowired
    private TransactionTemplate transaction;

    private final Somebody somebody = Somebody.verified();
    private final LocalDate today = LocalDate.now().plusDays(1);
    private CarePackage it;

    @BeforeEach
    void tenInTheMorning() {
        at(today, "10:00");
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("while the hub decides, Pathway 1 is proposed instead of 0, with the reason, and brokerage and hub are told")
    void proposedAnew() {
        var traveller = described(TWICE_A_DAY, therapy()).hasTasks("agree-pathway", CALL);
        assertThat(shown(traveller)).startsWith("Pathway 0").contains("Package was paused and restarts at the same level");
        timesPass(traveller);
        traveller.hasTasks("agree-pathway").hasPassed(PROCESS, "timer_lookedAtAgain", "endEvent_lapsed")
                .hasPassed("pathway-selection", "messageEvent_factsChangedForHub").timelineHas("carePackage.lapsed");
        assertThat(shown(traveller)).startsWith("Pathway 1").contains("Package had lapsed: same level, but it must be arranged again",
                "Package state was on hold, is lapsed", "The proposal was Pathway 0, is Pathway 1.");
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "package-restart", "package-lapsed", "package-lapsed");
        assertThat(care.toldTo("package-lapsed", it)).containsExactlyInAnyOrder("brokerage-officers.eastvale@example.org",
                "hub-leads.northbridge-hub@example.org");
    }

    @Test
    @DisplayName("once the ward has agreed Pathway 0, the hub is asked before the person leaves")
    void askedBeforeLeaving() {
        var traveller = agreedByWard("same").hasTasks("confirm-home-circumstances", "confirm-leaving", CALL).hasPathway("P0");
        timesPass(traveller);
        traveller.hasPassed("way-home", "messageEvent_pathwayReopened").hasStage("assessing")
                .hasTasks("confirm-home-circumstances", "describe-needs", "assess-therapy", "assess-social-care");
    }

    @Test
    @DisplayName("who needs no support any more is not held up by it, and care that has lapsed is missed by nobody")
    void notNeeded() {
        var traveller = agreedByWard("no-support-needed").hasTasks("confirm-home-circumstances", "confirm-leaving", CALL);
        traveller.completes(CALL, BROKER, paused());
        timesPass(traveller);
        traveller.hasTasks("confirm-home-circumstances", "confirm-leaving").hasPathway("P0");
        assertThat(care.now(it).state()).isEqualTo(PackageState.LAPSED);
    }

    @Test
    @DisplayName("who goes home after the times were lost is an alarm of the hub's lead, until they are in hospital again")
    void leavesLapsed() {
        var traveller = admitted(TWICE_A_DAY);
        timesPass(traveller);
        assertThat(care.alarm(it)).isEmpty();
        traveller.leavesHospital("1").hasTasks("secure-care").givesTo("secure-care", "hub-leads.northbridge-hub");
        assertThat(care.alarm(it)).contains(Kind.LAPSED_AT_HOME);
        var again = scenarios.admitAgain(somebody).fires(JOB).hasPassed(PROCESS, "endEvent_notHeld");
        assertThat(care.alarm(it)).isEmpty();
        traveller.hasTasks().hasPassed("care-not-in-place", "messageEvent_careConfirmed", "endEvent_careConfirmed");
        assertThat(care.now(it).state()).isEqualTo(PackageState.LAPSED);
        again.dies();
        assertThat(care.now(it).state()).isEqualTo(PackageState.ENDED);
    }

    @Test
    @DisplayName("a provider that cannot come back gives the times up, and the package has lapsed at once")
    void cannotComeBack() {
        var traveller = described(MORNINGS, therapy()).hasTasks("agree-pathway", "confirm-restart")
                .givesTo("confirm-restart", "brokerage-officers.eastvale")
                .completes("confirm-restart", BROKER, Map.of("canRestart", "no", "slotStillHeld", "no", "reason", "no-capacity-time"))
                .hasPassed(PROCESS, "endEvent_lapsed").hasTasks("agree-pathway");
        assertThat(care.now(it).state()).isEqualTo(PackageState.LAPSED);
        assertThat(shown(traveller)).startsWith("Pathway 1");
    }

    @Test
    @DisplayName("a provider that hands the times back while nothing is asked lets it lapse at once")
    void handsBack() {
        var traveller = admitted(TWICE_A_DAY).waitsAt(PROCESS, "messageEvent_providerAnswered");
        transaction.executeWithoutResult(status -> {
            lapse.givenBack(care.hold(it).id(), new Word(scenarios.clock.instant(), "link:provider", Optional.empty(), ""));
            scenarios.engine.getRuntimeService().createMessageCorrelation("carePackage.providerAnswered")
                    .processInstanceBusinessKey(traveller.journey().value()).correlate();
        });
        traveller.hasPassed(PROCESS, "messageEvent_providerAnswered", "endEvent_lapsed");
        assertThat(care.now(it).state()).isEqualTo(PackageState.LAPSED);
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "package-lapsed", "package-lapsed");
    }

    @Test
    @DisplayName("where somebody has to look at the end of the times, nothing lapses by itself")
    void somebodyLooks() {
        it = care.care(somebody, "meals", "self");
        var traveller = scenarios.admit(somebody).fires(JOB).completes("decide-hold", BROKER, Map.of("decision", "hold", "reason",
                "She asked")).fires(JOB);
        at(today, "12:00");
        traveller.fires("timer_lookedAtAgain").completes(CALL, BROKER, paused());
        at(care.hold(it).slotHeldUntil().minusDays(2), "09:00");
        traveller.fires("timer_lookedAtAgain").task("decide-slot-extension");
        timesPass(traveller);
        traveller.task("decide-slot-extension");
        assertThat(care.hold(it).phase()).isEqualTo(HoldPhase.ACKNOWLEDGED);
        traveller.completes("decide-slot-extension", BROKER, Map.of("decision", "let-lapse")).hasPassed(PROCESS, "endEvent_lapsed");
        assertThat(care.now(it).state()).isEqualTo(PackageState.LAPSED);
    }

    @Test
    @DisplayName("an admission that was taken back before the hold began holds nothing")
    void neverWas() {
        it = care.homeCare(somebody);
        scenarios.admit(somebody).wasAdmittedInError().fires(JOB).hasPassed(PROCESS, "endEvent_notHeld").isClosed("recorded-in-error");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ACTIVE);
    }

    @Test
    @DisplayName("care that the person arranges goes on, and its provider hears of it")
    void toldOnly() {
        it = care.care(somebody, "home-care", "direct-payment");
        scenarios.admit(somebody).fires(JOB).hasPassed(PROCESS, "endEvent_notHeld").timelineHas("carePackage.notHeld");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ACTIVE);
        assertThat(care.told(it)).containsExactly("package-told-only");
    }

    @Test
    @DisplayName("a restart is withdrawn when the person stays in hospital after all, and the provider is told")
    void staysAfterAll() {
        var traveller = described(MORNINGS, with(therapy(), "homeIsSafe", "not-known")).hasTasks("triage-referral", "confirm-restart")
                .completes("triage-referral", "hana.hub", triages());
        assertThat(care.hold(it).phase()).isEqualTo(HoldPhase.RESTART_ASKED);
        traveller.completes("decide-by-judgement", "lee.lead", judges("hold")).nextRound()
                .completes("record-daily-review", "nina.ward", with(leavesToday(fitToLeave()), "oxygenOrNivNeeded", "yes",
                        "clinicianDecision", "stay"))
                .hasPassed(PROCESS, "messageEvent_newsOfStay").timelineHas("carePackage.restartWithdrawn");
        assertThat(care.hold(it).phase()).isEqualTo(HoldPhase.TOLD);
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "package-restart", "package-stays-held");
    }

    private Traveller admitted(String visits) {
        it = care.care(somebody, "home-care", "council", visits);
        return scenarios.admit(somebody).fires(JOB);
    }

    private Traveller described(String visits, Map<String, Object> therapy) {
        return admitted(visits).completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", leavesToday(fitToLeaveWithSupport()))
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", therapy)
                .completes("assess-social-care", "sofia.social", with(socialCare(), "needChange", "same"));
    }

    private Traveller agreedByWard(String needChange) {
        return admitted(TWICE_A_DAY).completes("record-daily-review", "nina.ward", leavesToday(fitToLeave()))
                .completes("agree-simple-discharge", "nina.ward", with(simpleDischarge(), "needChange", needChange));
    }

    private Map<String, Object> leavesToday(Map<String, Object> review) {
        return with(review, "expectedDischargeDate", today.toString());
    }

    private void timesPass(Traveller traveller) {
        at(care.hold(it).slotHeldUntil().plusDays(1), "00:05");
        traveller.fires("timer_lookedAtAgain");
    }

    /** What the form says to whoever agrees the pathway. */
    private String shown(Traveller traveller) {
        return scenarios.engine.getFormService().getTaskFormVariables(traveller.task("agree-pathway").getId())
                .get("proposedPathway").toString();
    }
}
