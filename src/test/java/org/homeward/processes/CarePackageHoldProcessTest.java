package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.ProviderCalls.at;
import static org.homeward.processes.ProviderCalls.call;
import static org.homeward.processes.ProviderCalls.paused;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.with;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.carepackage.Alarm.Kind;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.HoldPhase;
import org.homeward.carepackage.PackageState;
import org.homeward.journey.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("Care packages while somebody is in hospital")
class CarePackageHoldProcessTest {

    private static final String PROCESS = "care-package-hold";
    private static final String JOB = "serviceTask_holdCarePackage";
    private static final String CALL = "telephone-provider";
    private static final String RESTART = "confirm-restart";
    private static final String SECURE = "secure-care";
    private static final String BROKER = "bea.broker";
    private static final String BROKERAGE = "brokerage-officers.eastvale";
    private static final String LEADS = "hub-leads.northbridge-hub";
    private static final String[] ADMITTED = {"confirm-home-circumstances", "record-daily-review"};

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;

    private final Somebody somebody = Somebody.verified();
    private final LocalDate today = LocalDate.now().plusDays(1);
    private CarePackage it;

    @BeforeEach
    void tenInTheMorning() {
        at(today, "10:00");
        it = care.homeCare(somebody);
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("an admission by day holds the package and tells the provider; after two hours without an answer it is telephoned")
    void held() {
        var traveller = admitted().hasTasks(ADMITTED).waitsAt(PROCESS, "messageEvent_providerAnswered").timelineHas("carePackage.held");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ON_HOLD);
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held");
        at(today, "12:00");
        traveller.fires("timer_lookedAtAgain").hasTasks(beside(CALL)).givesTo(CALL, "brokerage-officers.eastvale")
                .completes(CALL, BROKER, call("no", "not-known")).hasTasks(ADMITTED)
                .hasPassed(PROCESS, "startEvent_holdRequested", "endEvent_said");
        at(today, "13:00");
        traveller.fires("timer_lookedAtAgain").hasTasks(beside(CALL)).completes(CALL, BROKER, paused()).hasTasks(ADMITTED);
        assertThat(care.hold(it).phase()).isEqualTo(HoldPhase.ACKNOWLEDGED);
        at(care.hold(it).slotHeldUntil().minusDays(2), "09:00");
        traveller.fires("timer_lookedAtAgain").hasTasks(beside("decide-slot-extension"))
                .completes("decide-slot-extension", BROKER, Map.of("decision", "extend", "extendDays", 7)).hasTasks(ADMITTED);
        at(care.hold(it).slotHeldUntil().minusDays(2), "09:00");
        traveller.fires("timer_lookedAtAgain")
                .completes("decide-slot-extension", BROKER, Map.of("decision", "let-lapse")).hasTasks(ADMITTED);
        at(care.hold(it).slotHeldUntil().plusDays(1), "00:05");
        traveller.fires("timer_lookedAtAgain").hasTasks(ADMITTED).hasPassed(PROCESS, "endEvent_lapsed").timelineHas("carePackage.lapsed");
        assertThat(care.now(it).state()).isEqualTo(PackageState.LAPSED);
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "package-lapsed", "package-lapsed");
    }

    @Test
    @DisplayName("an attendance holds nothing, and neither does somebody who is not matched")
    void neverHeld() {
        scenarios.attend(somebody);
        scenarios.admit(somebody.withoutStatus()).hasTasks("match-person");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ACTIVE);
        assertThat(care.told(it)).isEmpty();
    }

    @Test
    @DisplayName("care that the person pays is held only when somebody decides so")
    void decidedByHand() {
        var other = Somebody.verified();
        var meals = care.care(other, "meals", "self");
        scenarios.admit(other).fires(JOB).hasTasks(beside("decide-hold"))
                .completes("decide-hold", BROKER, Map.of("decision", "keep-running", "reason", "Her daughter eats there"))
                .fires(JOB).hasPassed(PROCESS, "endEvent_notHeld").hasTasks(ADMITTED).timelineHas("carePackage.notHeld");
        assertThat(care.now(meals).state()).isEqualTo(PackageState.ACTIVE);
        var third = Somebody.verified();
        var held = care.care(third, "meals", "self");
        scenarios.admit(third).fires(JOB).completes("decide-hold", BROKER, Map.of("decision", "hold", "reason", "She asked"))
                .fires(JOB).hasTasks(ADMITTED);
        assertThat(care.now(held).state()).isEqualTo(PackageState.ON_HOLD);
    }

    @Test
    @DisplayName("who leaves while somebody decides about the hold needs no decision any more")
    void leftBeforeDeciding() {
        var other = Somebody.verified();
        care.care(other, "meals", "self");
        scenarios.admit(other).fires(JOB).hasTasks(beside("decide-hold")).leavesHospital("1").fires(JOB)
                .hasPassed(PROCESS, "messageEvent_newsBeforeDeciding", "endEvent_notHeld").isClosed("left");
    }

    @Test
    @DisplayName("an admission in error is undone, the provider is told and telephoned because the next visit is near")
    void undone() {
        var traveller = admitted().wasAdmittedInError().hasTasks(CALL, SECURE).timelineHas("carePackage.undone");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ACTIVE);
        assertThat(care.alarm(it)).contains(Kind.UNDO_NOT_CONFIRMED);
        traveller.completes(CALL, BROKER, call("yes", "not-due")).hasPassed(PROCESS, "endEvent_undone").isClosed("recorded-in-error");
        assertThat(care.alarm(it)).isEmpty();
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "package-goes-on", "care-not-in-place");
    }

    @Test
    @DisplayName("a death ends the package")
    void died() {
        admitted().dies().hasPassed(PROCESS, "endEvent_ended").isClosed("died");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ENDED);
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "package-ended");
    }

    @Test
    @DisplayName("a later stay carries the hold on")
    void carriedOn() {
        var first = admitted().leavesHospital("1").hasTasks(CALL, SECURE);
        var again = scenarios.admitAgain(somebody).fires(JOB);
        first.hasPassed(PROCESS, "endEvent_carriedOn").isClosed("left");
        again.hasTasks(ADMITTED);
        assertThat(care.hold(it).covers(again.journey())).isTrue();
        assertThat(care.hold(it).isAtHome()).isFalse();
        assertThat(care.hold(it).phase()).isEqualTo(HoldPhase.TOLD);
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "package-restart", "package-stays-held", "care-not-in-place");
        assertThat(care.alarm(it)).isEmpty();
    }

    @Nested
    @DisplayName("The leaving gate")
    class LeavingGate {

        @Test
        @DisplayName("refuses while the package is not confirmed, and lets pass once the provider has said when it comes")
        void confirmed() {
            ready().refuses("confirm-leaving", "nina.ward", leaves(), "paused care begins again")
                    .completes(CALL, BROKER, with(call("yes", "yes"), "firstVisitAt", today + "T18:00"))
                    .completes("prepare-discharge-note", "nina.ward", NoteAnswers.note()).completes("acknowledge-note", "carl.carer", NoteAnswers.understands())
                    .completes("confirm-leaving", "nina.ward", leaves()).hasStage("left").hasTasks("make-safety-check");
            assertThat(care.alarm(it)).isEmpty();
            assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "note-sent", "plan-asked", "package-restart");
        }

        @Test
        @DisplayName("lets pass with a reason, and the alarm is the hub lead's at once")
        void overridden() {
            ready().completes("confirm-leaving", "nina.ward", with(leaves(), "overrideReason", "His son is there until tonight"))
                    .hasStage("left").hasTasks(CALL, SECURE, "make-safety-check", "follow-up-leaving").givesTo(SECURE, "hub-leads.northbridge-hub");
            assertThat(care.alarm(it)).contains(Kind.LEFT_WHILE_ON_HOLD);
        }

        @Test
        @DisplayName("never refuses the hospital's word: the unconfirmed hold is an alarm with an owner, and the lead is told")
        void hospitalSaysSo() {
            var traveller = ready().leavesHospital("1").hasStage("left").hasTasks(CALL, SECURE, "make-safety-check", "follow-up-leaving");
            assertThat(care.alarm(it)).contains(Kind.LEFT_WHILE_ON_HOLD);
            assertThat(care.told(it)).contains("care-not-in-place");
            traveller.completes(SECURE, "lee.lead", Map.of("whoCares", "family", "howKnown", "Spoke to her son"))
                    .hasPassed("care-not-in-place", "startEvent_careMissed", "endEvent_careSecured").hasTasks(CALL, "make-safety-check", "follow-up-leaving");
            traveller.completes(CALL, BROKER, with(call("yes", "yes"), "firstVisitAt", today + "T18:00")).hasTasks("make-safety-check", "follow-up-leaving");
            assertThat(care.alarm(it)).isEmpty();
        }

        private Traveller ready() {
            return admitted().completes("record-daily-review", "nina.ward",
                            with(fitToLeave(), "expectedDischargeDate", today.toString()))
                    .completes("agree-simple-discharge", "nina.ward", with(simpleDischarge(), "needChange", "same"))
                    .hasTasks("confirm-home-circumstances", "confirm-leaving", CALL);
        }

        private Map<String, Object> leaves() {
            return with(left(), "leftAt", LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), London.ZONE)
                    .withSecond(0).withNano(0).toString());
        }
    }

    @Test
    @DisplayName("after the first visit the provider is asked whether it came; made, the care is back")
    void restarted() {
        var traveller = admitted().leavesHospital("1")
                .completes(CALL, BROKER, with(call("yes", "yes"), "firstVisitAt", today + "T18:00")).hasTasks();
        at(today, "19:00");
        traveller.fires("timer_lookedAtAgain").hasTasks(CALL).completes(CALL, BROKER, call("yes", "not-due"))
                .hasPassed(PROCESS, "endEvent_restarted").isClosed("left").timelineHas("service.started");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ACTIVE);
    }

    @Test
    @DisplayName("a missed first visit is an alarm, and the provider is asked again when it comes")
    void missed() {
        var traveller = admitted().leavesHospital("1")
                .completes(CALL, BROKER, with(call("yes", "yes"), "firstVisitAt", today + "T18:00"));
        at(today, "19:00");
        traveller.fires("timer_lookedAtAgain").completes(CALL, BROKER, call("no", "no")).hasTasks(SECURE);
        assertThat(care.alarm(it)).contains(Kind.VISIT_MISSED);
        at(today, "20:00");
        traveller.fires("timer_lookedAtAgain").hasTasks(CALL, SECURE)
                .completes(CALL, BROKER, with(call("yes", "yes"), "firstVisitAt", today.plusDays(1) + "T07:00")).hasTasks();
        assertThat(care.alarm(it)).isEmpty();
    }

    @Test
    @DisplayName("admitted at 22:00, home at 04:00, visit due at 07:00: a call task and an alarm stand at once, and the care is back")
    void throughTheNight() {
        at(today, "22:00");
        var traveller = admitted().hasTasks(beside(CALL)).givesTo(CALL, BROKERAGE).givesAsWell(CALL, LEADS);
        at(today.plusDays(1), "04:00");
        traveller.leavesHospital("1").hasTasks(CALL, SECURE);
        assertThat(traveller.due(CALL)).isEqualTo(London.moment(today.plusDays(1) + "T05:00"));
        assertThat(care.alarm(it)).contains(Kind.LEFT_WHILE_ON_HOLD);
        assertThat(care.told(it)).contains("care-not-in-place");
        traveller.completes(CALL, BROKER, with(call("yes", "yes"), "firstVisitAt", today.plusDays(1) + "T07:00"))
                .hasPassed("care-not-in-place", "endEvent_careConfirmed").hasTasks();
        assertThat(care.alarm(it)).isEmpty();
    }

    private Traveller admitted() {
        return scenarios.admit(somebody).fires(JOB);
    }

    private static String[] beside(String task) {
        return new String[] {ADMITTED[0], ADMITTED[1], task};
    }
}
