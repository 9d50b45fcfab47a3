package org.homeward.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.carepackage.Alarm;
import org.homeward.carepackage.HoldPhase;
import org.homeward.carepackage.PackageState;
import org.homeward.journey.London;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("What a provider says by link counts in the process as a task or a call does")
class HoldAnsweredByLinkIT {

    private static final String PROCESS = "care-package-hold";
    private static final String[] ADMITTED = {"confirm-home-circumstances", "record-daily-review"};

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private final LocalDate today = LocalDate.now().plusDays(1);
    private HeldByLink held;

    @BeforeEach
    void atTen() {
        at("10:00");
        held = new HeldByLink(scenarios, care, jdbc);
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("a hold that is confirmed while the call task is open needs no call any more")
    void callNotNeeded() {
        at("12:00");
        held.traveller.fires("timer_lookedAtAgain").hasTasks(ADMITTED[0], ADMITTED[1], "telephone-provider");
        assertThat(answers("acknowledge-hold", "package-held", held.acknowledged())).contains("visits are paused");
        held.traveller.hasTasks(ADMITTED).waitsAt(PROCESS, "messageEvent_providerAnswered");
    }

    @Test
    @DisplayName("a hold that was confirmed by telephone is not confirmed again")
    void confirmedAtTheOtherDoor() {
        at("12:00");
        held.traveller.fires("timer_lookedAtAgain").completes("telephone-provider", "bea.broker", Map.of("numberUsed", "office",
                "spokeTo", "Pat", "confirmed", "yes", "nextVisitWillHappen", "no", "lastVisitAt", today + "T07:00"));
        var page = new Provider(port, held.path("package-held")).opens();
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("You have confirmed that the visits are paused");
        assertThat(held.steps("carePackage.holdAcknowledged")).isEqualTo(1);
    }

    @Test
    @DisplayName("a restart that is confirmed by link ends the alarm and the call, and the visit that was made brings the care back")
    void restarted() {
        held.traveller.leavesHospital("1").hasTasks("telephone-provider", "secure-care");
        assertThat(care.alarm(held.carePackage)).contains(Alarm.Kind.LEFT_WHILE_ON_HOLD);
        assertThat(answers("confirm-restart", "package-restart", comes("18:00"))).contains("It is agreed that you come again on");
        held.traveller.hasTasks();
        assertThat(care.alarm(held.carePackage)).isEmpty();
        at("18:30");
        held.traveller.fires("timer_lookedAtAgain").hasTasks();
        assertThat(answers("first-visit", "package-first-visit", Map.of("a.firstVisit", "made"))).contains("go on as before");
        held.traveller.hasPassed(PROCESS, "endEvent_restarted").isClosed("left").timelineHas("service.started");
        assertThat(care.now(held.carePackage).state()).isEqualTo(PackageState.ACTIVE);
        assertThat(new Provider(port, held.path("package-restart")).opens().body()).contains("This has been answered already");
    }

    @Test
    @DisplayName("a visit that was missed is an alarm, and the provider is asked by link when it comes")
    void missed() {
        held.traveller.leavesHospital("1");
        answers("confirm-restart", "package-restart", comes("18:00"));
        at("18:30");
        held.traveller.fires("timer_lookedAtAgain");
        assertThat(answers("first-visit", "package-first-visit", Map.of("a.firstVisit", "missed"))).contains("The council is told");
        assertThat(care.alarm(held.carePackage)).contains(Alarm.Kind.VISIT_MISSED);
        assertThat(answers("confirm-restart", "package-restart", comes("21:00"))).contains("21:00");
        assertThat(care.alarm(held.carePackage)).isEmpty();
    }

    @Test
    @DisplayName("a task that asks for the restart goes when the provider answers by link; who cannot come lets the package lapse")
    void givenBack() {
        at("18:10");
        held.traveller.completes("record-daily-review", "nina.ward", readyOn(today.plusDays(1)))
                .completes("agree-simple-discharge", "nina.ward", sameNeed()).hasTasks("confirm-home-circumstances", "confirm-leaving",
                        "confirm-restart");
        assertThat(held.hold().phase()).isEqualTo(HoldPhase.RESTART_ASKED);
        var page = new Provider(port, held.path("package-held")).opens();
        assertThat(page.body()).contains("Please answer the newer mail");
        assertThat(answers("confirm-restart", "package-restart", Map.of("a.canRestart", "no", "a.slotStillHeld", "no", "a.reason", reason())))
                .contains("arranges other care");
        assertThat(held.hold().phase()).isEqualTo(HoldPhase.LAPSED);
        held.traveller.hasPassed(PROCESS, "endEvent_lapsed").timelineHas("carePackage.lapsed");
        assertThat(jdbc.sql("select value #>> '{}' from answer where journey = ? and form = 'confirm-restart' and name = 'reason'")
                .param(held.traveller.journey().value()).query(String.class).single()).isEqualTo(reason());
    }

    @Test
    @DisplayName("an undo that is confirmed by link ends the hold; after a lapse it is too late, and nothing is counted twice")
    void undoneAndLapsed() {
        var late = new HeldByLink(scenarios, care, jdbc);
        held.traveller.wasAdmittedInError().hasTasks("telephone-provider", "secure-care");
        assertThat(answers("confirm-undo", "package-goes-on", Map.of())).contains("Please come as before");
        held.traveller.hasPassed(PROCESS, "endEvent_undone").isClosed("recorded-in-error");
        assertThat(care.alarm(held.carePackage)).isEmpty();
        var provider = new Provider(port, late.path("package-held"));
        provider.asksForCode();
        var code = late.code("acknowledge-hold");
        var csrf = provider.csrf();
        jdbc.sql("update care_package_hold set phase = 'lapsed', closed_at = now() where id = ?::uuid").param(late.subject()).update();
        assertThat(provider.send(code, late.acknowledged(), csrf).body()).contains("it is too late to answer here");
        assertThat(late.steps("carePackage.holdAcknowledged")).isZero();
    }

    private String answers(String purpose, String mail, Map<String, String> answers) {
        var provider = new Provider(port, held.path(mail));
        provider.asksForCode();
        var answer = provider.answers(held.code(purpose), answers);
        assertThat(answer.body()).contains("Thank you, your answer is taken");
        return answer.body();
    }

    private Map<String, String> comes(String time) {
        var answers = new HashMap<>(Map.of("a.canRestart", "yes", "a.slotStillHeld", "yes", "a.firstVisitAt.time", time));
        HeldByLink.day("firstVisitAt", today.toString(), answers);
        return answers;
    }

    private String reason() {
        return jdbc.sql("select code from code_list_entry where list = 'decline-reasons' order by code limit 1").query(String.class).single();
    }

    private static Map<String, Object> sameNeed() {
        var answers = new HashMap<>(SampleAnswers.simpleDischarge());
        answers.put("needChange", "same");
        return answers;
    }

    private static Map<String, Object> readyOn(LocalDate day) {
        var answers = new HashMap<>(SampleAnswers.fitToLeave());
        answers.put("expectedDischargeDate", day.toString());
        return answers;
    }

    private void at(String time) {
        ClockUtil.setCurrentTime(Date.from(London.moment(today + "T" + time)));
    }
}
