package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.DutyAnswers.concern;
import static org.homeward.processes.DutyAnswers.plan;

import java.util.List;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.duties.DutyKind;
import org.homeward.duties.RaiseDuty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Safeguarding concern")
class SafeguardingConcernProcessTest {

    private static final String PROCESS = "safeguarding-concern";
    private static final String RECORD = "record-concern";
    private static final String DECIDE = "decide-immediate-plan";
    private static final String NURSE = "nina.ward";
    private static final String SOCIAL_WORKER = "sofia.social";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private RaiseDuty raiseDuty;
    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("a concern is recorded by the ward and passed to the council for an enquiry")
    void passed() {
        var traveller = raised().givesTo(RECORD, "ward-staff.northbridge-7b").completes(RECORD, NURSE, concern("no"))
                .givesTo(DECIDE, "social-workers.eastvale").completes(DECIDE, SOCIAL_WORKER, plan("yes", "yes"))
                .hasPassed(PROCESS, "endEvent_passedToCouncil");
        assertThat(outcome(traveller)).isEqualTo("passed-to-council");
        assertThat(kept(traveller)).isEmpty();
    }

    @Test
    @DisplayName("without danger and with a safe destination nothing more is done")
    void nothingMore() {
        raised().completes(RECORD, NURSE, concern("no")).completes(DECIDE, SOCIAL_WORKER, plan("yes", "no"))
                .hasPassed(PROCESS, "endEvent_noFurtherAction");
    }

    @Test
    @DisplayName("an unsafe destination, or one not known to be safe, stays blocked until it is safe; nothing else stops")
    void unsafe() {
        var traveller = raised().completes(RECORD, NURSE, concern("no")).completes(DECIDE, SOCIAL_WORKER, plan("not-yet-known", "no"))
                .timelineHas("destination.unsafe").waitsAt(PROCESS, "timer_lookedAtAgain")
                .hasTasks("confirm-home-circumstances", "record-daily-review");
        assertThat(kept(traveller)).containsExactly("destination.unsafe");
        traveller.fires("timer_lookedAtAgain").completes(DECIDE, SOCIAL_WORKER, plan("no", "no")).fires("timer_lookedAtAgain")
                .completes(DECIDE, SOCIAL_WORKER, plan("yes", "no")).hasPassed(PROCESS, "endEvent_safePlan");
        assertThat(kept(traveller)).containsExactly("destination.unsafe");
    }

    @Test
    @DisplayName("in immediate danger two hours are too long, otherwise the end of the day")
    void late() {
        raised().completes(RECORD, NURSE, concern("yes")).fires("timer_twoHours").timelineHas("safeguarding.late")
                .completes(DECIDE, SOCIAL_WORKER, plan("yes", "no")).hasPassed(PROCESS, "endEvent_safePlan");
        var calm = raised().completes(RECORD, NURSE, concern("no")).fires("timer_twoHours");
        assertThat(isLate(calm)).isFalse();
        assertThat(isLate(calm.fires("timer_dayOver"))).isTrue();
    }

    @Test
    @DisplayName("a second concern begins when the first has ended, and not before")
    void second() {
        var traveller = raised();
        assertThat(raise(traveller)).isFalse();
        traveller.completes(RECORD, NURSE, concern("no")).completes(DECIDE, SOCIAL_WORKER, plan("yes", "no"));
        assertThat(raise(traveller)).isTrue();
    }

    @Test
    @DisplayName("whatever ends the journey ends it, and none begins afterwards")
    void journeyEnds() {
        var died = raised().dies().hasPassed(PROCESS, "endEvent_endedWithJourney").isClosed("died");
        assertThat(raise(died)).isFalse();
        raised().completes(RECORD, NURSE, concern("no")).wasAdmittedInError().isClosed("recorded-in-error");
        raised().dischargesThemselves().isClosed("self-discharged");
        raised().leavesHospital("1").isClosed("left");
    }

    private Traveller raised() {
        var traveller = scenarios.admit(Somebody.verified());
        assertThat(raise(traveller)).isTrue();
        return traveller.timelineHas("safeguarding.raised").hasTasks("confirm-home-circumstances", "record-daily-review", RECORD);
    }

    private boolean raise(Traveller traveller) {
        return raiseDuty.raise(traveller.journey(), DutyKind.SAFEGUARDING, "page:journey", Optional.of(NURSE));
    }

    private boolean isLate(Traveller traveller) {
        return jdbc.sql("select late_at is not null from duty where journey = ?").param(traveller.journey().value())
                .query(Boolean.class).single();
    }

    private String outcome(Traveller traveller) {
        return jdbc.sql("select outcome from duty where journey = ?").param(traveller.journey().value()).query(String.class).single();
    }

    private List<String> kept(Traveller traveller) {
        return jdbc.sql("select message from kept_news where journey = ? and heard_at is null")
                .param(traveller.journey().value()).query(String.class).list();
    }
}
