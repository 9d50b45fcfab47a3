package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.homeward.processes.SampleAnswers.expectedDay;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.with;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.assessment.ExpectedDischarge;
import org.homeward.flow.Reminders;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The expected day of discharge")
class ExpectedDischargeProcessTest {

    private static final String SPINE = "discharge-to-assess";
    private static final String TASK = "set-expected-discharge";
    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String LEADS = "hub-leads.northbridge-hub";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Answers answers;
    @Autowired
    private Reminders reminders;
    @Autowired
    private TeamMailboxes mailboxes;

    @Test
    @DisplayName("is asked of the ward on admission, within 14 hours, and whether support will be needed is one question with the review")
    void set() {
        var person = scenarios.admit(Somebody.verified()).givesTo(TASK, WARD);
        assertThat(Duration.between(openedAt(person), person.due(TASK))).isEqualTo(Duration.ofHours(14));
        person.refuses(TASK, "nina.ward", with(expectedDay("no"), "planDiscussedWith", List.of("person", "nobody-yet")), "not both")
                .refuses(TASK, "nina.ward", with(expectedDay("no"), "expectedDischargeDate", "2020-01-01"), "For “When do we expect")
                .completes(TASK, "nina.ward", expectedDay("no")).hasPassed(SPINE, "endEvent_expectedDaySettled");
        var expected = new ExpectedDischarge(answers);
        assertThat(expected.needsNothingNew(person.journey())).isTrue();
        assertThat(expected.day(person.journey())).isPresent();
        person.completes("record-daily-review", "nina.ward", with(needsTheBed(), "supportedDischargeLikely", "not-known"));
        assertThat(expected.needsNothingNew(person.journey())).isFalse();
        assertThat(answers.toQuestions(person.journey(), List.of("supportedDischargeLikely"))).extractingByKey("supportedDischargeLikely")
                .satisfies(newest -> assertThat(newest.value()).isEqualTo("not-known"));
        assertThat(state(person)).isEqualTo("done");
    }

    @Test
    @DisplayName("holds nothing up: a review after which the person stays leaves it open, one after which they leave withdraws it and says why")
    void withdrawn() {
        var person = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", needsTheBed());
        assertThat(state(person)).isEqualTo("open");
        person.nextRound().completes("record-daily-review", "nina.ward", fitToLeave())
                .hasPassed(SPINE, "messageEvent_wayHomeBegun", "endEvent_expectedDaySettled")
                .hasTasks("confirm-home-circumstances", "agree-simple-discharge");
        assertThat(state(person)).isEqualTo("withdrawn");
        assertThat(because(person)).isEqualTo("The review has said when the person leaves and whether they need new support.");
        var byException = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward",
                with(with(fitToLeave(), "oxygenOrNivNeeded", "yes"), "exceptionReason", "oxygen-at-home"));
        assertThat(state(byException)).isEqualTo("withdrawn");
    }

    @Test
    @DisplayName("after 14 hours it goes up to the hub's leads, after 48 ward and leads are told once more, and the task stays")
    void missing() {
        for (var team : List.of(WARD, LEADS)) {
            mailboxes.set(team, Optional.of(team + "@example.org"));
        }
        var person = scenarios.admit(Somebody.verified());
        var late = person.due(TASK).plusSeconds(1);
        await().until(() -> reminders.tell(late) == 0);
        assertThat(told(person)).contains(Map.entry("task-overdue", WARD), Map.entry("task-escalated", LEADS));
        person.fires("timer_expectedDayMissing").hasPassed(SPINE, "endEvent_reminded").timelineHas("expectedDischarge.missed");
        assertThat(told(person)).contains(Map.entry("expected-discharge-missing", WARD), Map.entry("expected-discharge-missing", LEADS));
        assertThat(state(person)).isEqualTo("open");
    }

    @Test
    @DisplayName("whatever ends the journey ends it")
    void journeyEnds() {
        var person = scenarios.admit(Somebody.verified()).dies().isClosed("died");
        assertThat(state(person)).isEqualTo("withdrawn");
        assertThat(because(person)).isNotBlank();
    }

    private List<Map.Entry<String, String>> told(Traveller person) {
        return scenarios.jdbc.sql("select kind, replace(recipient, '@example.org', '') as team from notice where journey = ?")
                .param(person.journey().value()).query((row, number) -> Map.entry(row.getString("kind"), row.getString("team"))).list();
    }

    private String state(Traveller person) {
        return column(person, "state");
    }

    private String because(Traveller person) {
        return column(person, "because");
    }

    private Instant openedAt(Traveller person) {
        return scenarios.jdbc.sql("select opened_at from task where journey = ? and task_id = '" + TASK + "'")
                .param(person.journey().value()).query(Timestamp.class).single().toInstant();
    }

    private String column(Traveller person, String name) {
        return scenarios.jdbc.sql("select " + name + " from task where journey = ? and task_id = '" + TASK + "'")
                .param(person.journey().value()).query(String.class).single();
    }
}
