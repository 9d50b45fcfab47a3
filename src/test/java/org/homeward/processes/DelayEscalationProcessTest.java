package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.Delayed.decides;
import static org.homeward.processes.Delayed.reviews;
import static org.homeward.processes.Delayed.unblocks;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.with;

import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.homeward.HomewardTest;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.SettingBook;
import org.homeward.flow.DelayProcess;
import org.homeward.flow.Delays;
import org.homeward.journey.London;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("A delay that grows")
class DelayEscalationProcessTest {

    private static final String PROCESS = "delay-escalation";
    private static final String CASE_MANAGERS = "hub-case-managers.northbridge-hub";
    private static final String LEADS = "hub-leads.northbridge-hub";
    private static final String HOSPITAL = "managers.northbridge";
    private static final String HUB = "managers.northbridge-hub";
    private static final String COUNCIL = "managers.eastvale";
    private static final String UNBLOCK = "unblock-delay ";
    private static final String REVIEW = "review-long-delay ";
    private static final String EXECUTIVE = "review-executive ";
    private static final String[] EVERY_PARTNER = {EXECUTIVE + HOSPITAL, EXECUTIVE + HUB, EXECUTIVE + COUNCIL};

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private DelayProcess process;
    @Autowired
    private Delays delays;
    @Autowired
    private SettingBook book;
    @Autowired
    private LocalSettings settings;

    @Test
    @DisplayName("goes up after 1, 3, 7, 14 and 21 days, each level once, and those whose steps are open are told")
    void everyLevel() {
        var delayed = ready().isLookedAt().isAsked();
        delayed.person().hasPassed(PROCESS, "startEvent_delayFound", "endEvent_stillOpen");

        delayed.waits(1).isLookedAt().isAsked(UNBLOCK + CASE_MANAGERS);
        delayed.person().timelineHas("delay.escalated");
        assertThat(delayed.mails()).contains("delay-escalated ward-staff.northbridge-7b@homeward.example",
                "delay-escalated social-workers.eastvale@homeward.example").hasSize(3);
        delayed.does(CASE_MANAGERS, "hana.hub", unblocks("chased")).isAsked().waits(1).isLookedAt().isAsked();

        delayed.waits(1).isLookedAt().isAsked(UNBLOCK + LEADS).does(LEADS, "lee.lead", unblocks("escalated")).isAsked();
        delayed.waits(4).isLookedAt().isAsked(REVIEW + LEADS).does(LEADS, "lee.lead", reviews()).isAsked();
        delayed.person().hasPassed(PROCESS, "userTask_unblockDelay", "userTask_reviewLongDelay");

        delayed.waits(7).isLookedAt().isAsked(EVERY_PARTNER).does(HOSPITAL, "mia.manager", decides(30))
                .does(HUB, "moira.manager", decides(30)).does(COUNCIL, "mel.manager", decides(30)).isAsked();
        delayed.waits(7).isLookedAt().isAsked(EVERY_PARTNER);
        delayed.person().hasPassed(PROCESS, "startEvent_managersAsked", "userTask_reviewExecutive", "endEvent_reviewed");
        assertThat(delayed.mails()).hasSize(15);
    }

    @Test
    @DisplayName("is asked of nobody twice, and a higher level adds its task to what is open")
    void notDoubled() {
        ready().waits(1).isLookedAt().isLookedAt().isAsked(UNBLOCK + CASE_MANAGERS).waits(1).isLookedAt()
                .isAsked(UNBLOCK + CASE_MANAGERS).waits(1).isLookedAt().isLookedAt().isAsked(UNBLOCK + CASE_MANAGERS, UNBLOCK + LEADS)
                .waits(4).isLookedAt().isAsked(UNBLOCK + CASE_MANAGERS, UNBLOCK + LEADS, REVIEW + LEADS);
    }

    @Test
    @DisplayName("comes back to the managers on the day that they have set, once all have answered, and not before")
    void lookedAtAgain() {
        var delayed = ready().waits(14).isLookedAt().does(HOSPITAL, "mia.manager", decides(0))
                .does(HUB, "moira.manager", decides(0)).waits(1).isLookedAt()
                .isAsked(EXECUTIVE + COUNCIL).does(COUNCIL, "mel.manager", decides(3)).isLookedAt().isAsked();
        scenarios.jdbc.sql("update answer set value = to_jsonb(?::text) where journey = ? and name = 'reviewAgainOn'")
                .params(SampleAnswers.today().toString(), delayed.person().journey().value()).update();
        delayed.isLookedAt().isAsked(EVERY_PARTNER);
    }

    @Test
    @DisplayName("near the end of life goes to the managers after a day")
    void endOfLife() {
        var delayed = ready();
        delayed.person().completes("describe-needs", "nina.ward", with(needs(), "endOfLifeWish", "home", "endOfLifeWishAskedBy", "nina.ward"));
        delayed.isLookedAt().isAsked().waits(1).isLookedAt().isAsked(EVERY_PARTNER);
        assertThat(delayed.person().decision("escalation-level").inputs()).containsKey("endOfLife");
    }

    @Test
    @DisplayName("is found at 11:30 in London, each person in a job of their own, where the hospital lets delays go up")
    void everyDay() {
        var one = ready().waits(1);
        var other = ready().waits(3);
        assertThat(London.time(daily().getDuedate().toInstant())).isEqualTo(LocalTime.of(11, 30).toString());
        fires("startEvent_everyDay");
        comes("endEvent_everybodyLookedAt");
        other.goesOn();
        other.isAsked(UNBLOCK + LEADS);
        one.isAsked().goesOn();
        one.isAsked(UNBLOCK + CASE_MANAGERS);

        var elsewhere = ready().waits(1);
        try (var switches = new Switches(book, settings, scenarios.clock)) {
            switches.off("northbridge", KnownSetting.DELAY_ESCALATION);
            fires("startEvent_everyDay");
        }
        assertThat(new JourneyInEngine(scenarios.engine, elsewhere.person().journey()).instance(PROCESS)).isNull();
    }

    @Test
    @DisplayName("is cleared at once when the person needs the bed again, and the managers are told who it is no longer")
    void meetsAgain() {
        var delayed = ready().waits(14).isLookedAt();
        assertThat(seenByManagers(delayed)).isEqualTo(3);
        delayed.person().nextRound().completes("record-daily-review", "nina.ward", needsTheBed())
                .withdrew("describe-needs", "assess-therapy", "assess-social-care", "review-executive", "review-executive", "review-executive")
                .hasPassed(PROCESS, "startEvent_delayEnded", "endEvent_cleared");
        assertThat(scenarios.jdbc.sql("select distinct because from task where journey = ? and task_id = 'review-executive'")
                .param(delayed.person().journey().value()).query(String.class).single()).isEqualTo("The person does not count as ready to leave any more.");
        assertThat(seenByManagers(delayed)).isZero();
        assertThat(delays.open()).doesNotContain(delayed.person().journey());
    }

    @Test
    @DisplayName("begins anew when the person can leave again")
    void asksAnew() {
        var delayed = ready().waits(1).isLookedAt().does(CASE_MANAGERS, "hana.hub", unblocks("resolved"));
        delayed.person().nextRound().completes("record-daily-review", "nina.ward", needsTheBed())
                .nextRound().completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport());
        scenarios.jdbc.sql("update nctr_interval set began_at = began_at - interval '23 hours 50 minutes' where journey = ? and ended_at is null")
                .param(delayed.person().journey().value()).update();
        scenarios.jdbc.sql("update journey set discharge_ready_on = discharge_ready_on - 1 where id = ?").param(delayed.person().journey().value()).update();
        delayed.isLookedAt().isAsked(UNBLOCK + CASE_MANAGERS);
    }

    @Test
    @DisplayName("is none of somebody who leaves by exception")
    void byException() {
        var person = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward",
                with(with(fitToLeave(), "oxygenOrNivNeeded", "yes"), "exceptionReason", "oxygen-at-home"));
        assertThat(delays.open()).doesNotContain(person.journey());
        new Delayed(scenarios, process, person).isLookedAt().isAsked();
    }

    @Test
    @DisplayName("is cleared at once by whatever ends the stay, and each team reads why")
    void stayEnds() {
        ready().waits(3).isLookedAt().person().dies().isClosed("died").hasPassed(PROCESS, "endEvent_cleared");
        ready().waits(3).isLookedAt().person().wasAdmittedInError().isClosed("recorded-in-error");
        var left = ready().waits(3).isLookedAt();
        left.person().leavesHospital("1");
        left.isAsked().person().hasPassed(PROCESS, "endEvent_cleared");
        assertThat(scenarios.jdbc.sql("select because from task where journey = ? and task_id = 'unblock-delay'")
                .param(left.person().journey().value()).query(String.class).single()).isNotBlank();
    }

    @Test
    @DisplayName("is cleared by the next daily look where nothing has told that it is over")
    void swept() {
        var delayed = ready().waits(1).isLookedAt();
        scenarios.jdbc.sql("update nctr_interval set ended_at = now() where journey = ?").param(delayed.person().journey().value()).update();
        fires("startEvent_everyDay");
        delayed.isAsked().person().hasPassed(PROCESS, "endEvent_cleared");
    }

    @Test
    @DisplayName("is corrected only with a reason, and the correction is kept with author and time")
    void corrected() {
        var delayed = ready().waits(1).isLookedAt();
        var wrong = with(unblocks("chased"), "correctedReason", "cp-equipment");
        delayed.person().refuses("unblock-delay", "hana.hub", wrong, "Say why the reason is another one.");
        delayed.does(CASE_MANAGERS, "hana.hub", with(wrong, "note", "The bed is ordered"));
        assertThat(scenarios.jdbc.sql("select author from answer where journey = ? and form = 'unblock-delay' and name = 'correctedReason'")
                .param(delayed.person().journey().value()).query(String.class).list()).containsExactly("hana.hub");
    }

    private Delayed ready() {
        return Delayed.ready(scenarios, process);
    }

    private long seenByManagers(Delayed delayed) {
        return scenarios.jdbc.sql("select count(*) from relationship where journey = ? and group_id like 'managers.%' and kind = 'task' and (until is null or until > now())")
                .param(delayed.person().journey().value()).query(Long.class).single();
    }

    private Job daily() {
        return scenarios.engine.getManagementService().createJobQuery().activityId("startEvent_everyDay").singleResult();
    }

    private void fires(String timer) {
        scenarios.engine.getManagementService().executeJob(scenarios.engine.getManagementService().createJobQuery().activityId(timer).singleResult().getId());
    }

    private void comes(String end) {
        assertThat(scenarios.engine.getHistoryService().createHistoricActivityInstanceQuery().activityId(end).count()).isPositive();
    }
}
