package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.journey.London;

/**
 * One person's whole way home on a clock of the test's own: at each station, what is asked of whom and by when. Day 0 is the day of
 * leaving.
 */
final class WholeWay {

    static final String MANAGERS = "hub-case-managers.northbridge-hub";
    static final String CASE_MANAGER = "hana.hub";
    static final String REVIEW = "timer_reviewDue";
    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String NURSE = "nina.ward";

    private final Scenarios scenarios;
    private final LocalDate leaves;
    private final List<String> before;
    private Traveller person;

    WholeWay(Scenarios scenarios, LocalDate leaves) {
        this.scenarios = scenarios;
        this.leaves = leaves;
        this.before = scenarios.jdbc.sql("select distinct proc_inst_id_ from act_ru_execution").query(String.class).list();
    }

    /** Admitted three days before, when the bed is needed and the ward expects them to leave on day 0. */
    WholeWay isAdmitted(Somebody somebody) {
        at(-3, "09:00");
        person = scenarios.admit(somebody);
        asks("confirm-home-circumstances", WARD, -3, "21:00").asks("set-expected-discharge", WARD, -3, "23:00");
        does(NURSE, "confirm-home-circumstances", SampleAnswers.homeCircumstances());
        does(NURSE, "set-expected-discharge", SampleAnswers.expectedDay("yes"));
        asks("record-daily-review", WARD, -3, "11:30").isReviewed(SampleAnswers.needsTheBed());
        person.hasTasks().waitsAt("discharge-to-assess", "gateway_bedStillNeeded")
                .hasPassed("discharge-to-assess", "endEvent_expectedDaySettled");
        return this;
    }

    /** The morning's round of a day. */
    WholeWay isReviewed(int day, Map<String, Object> answers) {
        at(day, "08:00");
        person.nextRound();
        return asks("record-daily-review", WARD, day, "10:30").at(day, "09:00").isReviewed(answers);
    }

    private WholeWay isReviewed(Map<String, Object> answers) {
        return does(NURSE, "record-daily-review", SampleAnswers.with(answers, "expectedDischargeDate", leaves.toString()));
    }

    Traveller person() {
        return person;
    }

    WholeWay at(int day, String time) {
        ClockUtil.setCurrentTime(Date.from(moment(day, time)));
        return this;
    }

    /** The task is open, this team's, and due then. */
    WholeWay asks(String task, String team, int day, String due) {
        person.givesTo(task, team);
        assertThat(person.due(task)).as("when " + task + " is due").isEqualTo(moment(day, due));
        return this;
    }

    WholeWay does(String user, String task, Map<String, Object> answers) {
        person.completes(task, user, answers);
        return this;
    }

    /** The timer is set to that moment; it fires then, or at once where that has passed. */
    WholeWay comes(String timer, int day, String time) {
        isSet(timer, day, time);
        if (moment(day, time).isAfter(scenarios.clock.instant())) {
            at(day, time);
        }
        person.fires(timer);
        return this;
    }

    WholeWay isSet(String timer, int day, String time) {
        assertThat(new JourneyInEngine(scenarios.engine, person.journey()).job(timer).getDuedate().toInstant())
                .as("when " + timer + " fires").isEqualTo(moment(day, time));
        return this;
    }

    /** The first visit, the review of the third day, and the first week's. */
    WholeWay recoversForAWeek(Map<String, Object> firstWeekly) {
        return asks("visit-first-time", "reablement-team.northbridge-hub", 1, "14:00").at(1, "10:00")
                .does("rita.reablement", "visit-first-time", RecoveryAnswers.firstVisit("yes")).isRightSized()
                .isReviewedForTheWeek(7, firstWeekly);
    }

    WholeWay isRightSized() {
        return comes(REVIEW, 3, "08:00").asks("review-day-3", "therapists.northbridge-hub", 3, "16:00").at(3, "10:00")
                .does("theo.therapist", "review-day-3", RecoveryAnswers.rightSized("none", 9));
    }

    WholeWay isReviewedForTheWeek(int day, Map<String, Object> answers) {
        return comes(REVIEW, day, "08:00").asks("review-weekly", "reablement-team.northbridge-hub", day, "16:00").at(day, "10:00")
                .does("rita.reablement", "review-weekly", answers);
    }

    /** Support is closed, and on day 91 it is asked where the person lives. @param askedUntil the day on which that is due */
    void isClosedAndAskedAbout(String outcome, int askedUntil) {
        does(CASE_MANAGER, "close-recovery", RecoveryAnswers.closes(outcome));
        person.hasTasks().hasStage("closed").hasPassed("at-home", "endEvent_arrivedSafely", "endEvent_recovered", "endEvent_home")
                .hasPassed("discharge-to-assess", "endEvent_journeyClosed");
        comes("timer_day91", 91, "08:00").asks("ask-day-91", MANAGERS, askedUntil, "08:00").at(91, "10:00")
                .does(CASE_MANAGER, "ask-day-91", RecoveryAnswers.day91("yes")).isOver(outcome);
    }

    /** The journey is closed, and of all that has begun since they were admitted nothing runs, waits, listens or is asked any more. */
    void isOver(String outcome) {
        person.isClosed(outcome);
        assertThat(scenarios.jdbc.sql("""
                        select proc_inst_id_ from act_ru_execution union all select proc_inst_id_ from act_ru_task
                        union all select process_instance_id_ from act_ru_job union all select proc_inst_id_ from act_ru_event_subscr""")
                .query(String.class).list()).filteredOn(run -> run != null && !before.contains(run)).as("left in the engine").isEmpty();
    }

    private Instant moment(int day, String time) {
        return London.moment(leaves.plusDays(day) + "T" + time);
    }
}
