package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.assessment.Round;
import org.homeward.journey.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The ward round")
class WardRoundProcessTest {

    private static final String WARD = "ward-staff.northbridge-7b";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private TeamMailboxes mailboxes;

    private Optional<String> mailbox;

    @BeforeEach
    void noRoundHasBegun() {
        mailbox = mailboxes.find(WARD).orElseThrow().address();
        scenarios.jdbc.sql("update ward_round set began_at = null").update();
    }

    @AfterEach
    void asBefore() {
        mailboxes.set(WARD, mailbox);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startEvent_roundDue"})
    @DisplayName("at 08:00 and 15:00 everybody in a bed is asked for, also on a ward that is not known here")
    void everybody(String timer) {
        var reviewed = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", needsTheBed());
        var missed = scenarios.admit(Somebody.verified());
        var open = missed.task("record-daily-review").getId();
        var elsewhere = scenarios.admit(Somebody.verified().onWard("ZZ9"));
        elsewhere.givesTo("record-daily-review", "hub-leads.northbridge-hub");

        execute(job(timer, null));
        rounds().forEach(this::open);

        reviewed.hasTasks("confirm-home-circumstances", "record-daily-review");
        assertThat(missed.task("record-daily-review").getId()).as("goes on").isEqualTo(open);
        assertThat(scenarios.jdbc.sql("select round from ward_round_bed where journey = ?")
                .param(elsewhere.journey().value()).query(String.class).list())
                .contains(Round.at(scenarios.clock.instant(), Optional.empty()).reference());
        assertThat(rounds()).as("begun once").hasSameSizeAs(begunAgain(timer));
        rounds().forEach(this::end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"somebody@ward.example"})
    @DisplayName("at 10:30 and 17:30 the ward is mailed which beds have no review, and not who lies there")
    void listOfTheMissing(String address) {
        mailboxes.set(WARD, Optional.of(address));
        scenarios.jdbc.sql("delete from notice where kind = 'reviews-missing'").update();
        var missed = scenarios.admit(Somebody.verified());
        execute(job("startEvent_roundDue", null));
        var round = Round.at(scenarios.clock.instant(), Optional.of("northbridge-7b")).reference();
        rounds().forEach(this::open);

        rounds().forEach(this::end);

        var notice = scenarios.jdbc.sql("select to_jsonb(n)::text from notice n where kind = 'reviews-missing' and recipient = ?")
                .param(address).query(String.class).single();
        assertThat(notice).contains("A3").contains("/ward-round/northbridge-7b").doesNotContain(missed.name());
        assertThat(scenarios.engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(round).finished().count()).isPositive();
    }

    /** Twelve hours of daylight or not: the clock on the wall counts. */
    @ParameterizedTest
    @CsvSource({"2027-03-28", "2027-10-31"})
    @DisplayName("on a day on which the clocks change the rounds are at 08:00 and 15:00, chased at 10:30, 11:00 and 17:30, for every bed in use")
    void clocksChange(LocalDate day) {
        var start = job("startEvent_roundDue", null);
        var dueBefore = start.getDuedate();
        try {
            at(day.minusDays(1), "15:00");
            execute(start);
            assertThat(due("startEvent_roundDue", null)).isEqualTo(moment(day, "08:00"));
            rounds().forEach(this::open);
            rounds().forEach(this::end);
            at(day.minusDays(1), "16:00");
            var everybody = List.of(scenarios.admit(Somebody.verified()), scenarios.admit(Somebody.verified().onWard("4A")));
            everybody.forEach(person -> person.completes("record-daily-review", person == everybody.get(0) ? "nina.ward" : "wes.ward",
                    with(needsTheBed(), "decidedBy", person == everybody.get(0) ? "omar.ward" : "wes.ward", "expectedDischargeDate",
                            day.plusDays(3).toString())));

            at(day, "08:00");
            execute(job("startEvent_roundDue", null));
            assertThat(due("startEvent_roundDue", null)).isEqualTo(moment(day, "15:00"));
            rounds().forEach(this::open);
            everybody.forEach(person -> {
                person.hasTasks("confirm-home-circumstances", "record-daily-review");
                assertThat(due("timer_stillMissing", review(person))).isEqualTo(moment(day, "11:00"));
            });
            rounds().forEach(round -> assertThat(due("timer_roundOver", round)).isEqualTo(moment(day, "10:30")));
            rounds().forEach(this::end);

            at(day, "15:00");
            execute(job("startEvent_roundDue", null));
            assertThat(due("startEvent_roundDue", null)).isEqualTo(moment(day.plusDays(1), "08:00"));
            rounds().forEach(this::open);
            everybody.forEach(person -> person.hasTasks("confirm-home-circumstances", "record-daily-review"));
            rounds().forEach(round -> assertThat(due("timer_roundOver", round)).isEqualTo(moment(day, "17:30")));
            rounds().forEach(this::end);
        } finally {
            ClockUtil.reset();
            scenarios.engine.getManagementService().setJobDuedate(job("startEvent_roundDue", null).getId(), dueBefore);
        }
    }

    private static void at(LocalDate day, String time) {
        ClockUtil.setCurrentTime(Date.from(moment(day, time)));
    }

    private static Instant moment(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant();
    }

    private Instant due(String element, String instance) {
        return job(element, instance).getDuedate().toInstant();
    }

    private String review(Traveller person) {
        return scenarios.engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("bed-review")
                .processInstanceBusinessKey(person.journey().value()).singleResult().getId();
    }

    private List<String> begunAgain(String timer) {
        execute(job(timer, null));
        return rounds();
    }

    private List<String> rounds() {
        return scenarios.engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("ward-round")
                .unlimitedList().stream().map(instance -> instance.getId()).toList();
    }

    private void open(String instance) {
        execute(job("serviceTask_openReviews", instance));
    }

    private void end(String instance) {
        execute(job("timer_roundOver", instance));
    }

    private void execute(Job job) {
        scenarios.engine.getManagementService().executeJob(job.getId());
    }

    private Job job(String element, String instance) {
        var query = scenarios.engine.getManagementService().createJobQuery().activityId(element);
        var found = (instance == null ? query : query.processInstanceId(instance)).unlimitedList();
        assertThat(found).as("jobs at " + element).isNotEmpty();
        return found.get(0);
    }
}
