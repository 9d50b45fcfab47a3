package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;

import java.util.List;
import java.util.Map;
import org.homeward.flow.DelayProcess;

/** Somebody who can leave hospital and is still there, for as many days as a test wants. */
record Delayed(Scenarios scenarios, DelayProcess process, Traveller person) {

    private static final String LEVEL = "businessRuleTask_escalationLevel";

    /** The ward, a therapist and a social worker describe what they need. */
    static Delayed ready(Scenarios scenarios, DelayProcess process) {
        return new Delayed(scenarios, process, scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport()));
    }

    /** So many days later: everything about the delay happened so much longer ago. */
    Delayed waits(int days) {
        var journey = person.journey().value();
        scenarios.jdbc.sql("update nctr_interval set began_at = began_at - make_interval(days => ?) where journey = ?").params(days, journey).update();
        scenarios.jdbc.sql("update journey set discharge_ready_on = discharge_ready_on - ? where id = ?").params(days, journey).update();
        scenarios.transaction.executeWithoutResult(status -> {
            scenarios.jdbc.sql("set local session_replication_role = replica").update();   // else rows are only added
            scenarios.jdbc.sql("""
                    update delay_escalation set since = since - make_interval(days => :days), escalated_on = escalated_on - :days,
                           escalated_at = escalated_at - make_interval(days => :days) where journey = :journey""")
                    .param("days", days).param("journey", journey).update();
        });
        return this;
    }

    /** The daily look, at this person alone. */
    Delayed isLookedAt() {
        process.look(person.journey());
        person.fires(LEVEL);
        return this;
    }

    /** What the daily look has begun goes on. */
    void goesOn() {
        person.fires(LEVEL);
    }

    /** These tasks about the delay are open, each with its team. */
    Delayed isAsked(String... tasksAndTeams) {
        assertThat(scenarios.jdbc.sql("""
                        select task_id || ' ' || group_id from task where journey = ? and process_id = 'delay-escalation' and state = 'open'""")
                .param(person.journey().value()).query(String.class).list()).containsExactlyInAnyOrder(tasksAndTeams);
        return this;
    }

    /** Somebody of this team does its task about the delay. */
    Delayed does(String team, String user, Map<String, Object> answers) {
        var task = scenarios.jdbc.sql("""
                        select id from task where journey = ? and process_id = 'delay-escalation' and state = 'open' and group_id = ?""")
                .params(person.journey().value(), team).query(String.class).single();
        person.as(user, () -> scenarios.engine.getFormService().submitTaskForm(task, answers));
        return this;
    }

    /** The mails about the delay, as kind and recipient. */
    List<String> mails() {
        return scenarios.jdbc.sql("select kind || ' ' || recipient from notice where journey = ? and kind in ('delay-escalated', 'promise-overdue')")
                .param(person.journey().value()).query(String.class).list();
    }

    static Map<String, Object> unblocks(String action) {
        return Map.of("action", action, "nextStepBy", tomorrow());
    }

    static Map<String, Object> reviews() {
        return Map.of("causes", List.of("capacity"), "decision", "One person looks for a place", "actionOwner", "eastvale",
                "actionBy", tomorrow(), "agreedBy", List.of("hospital", "council"));
    }

    static Map<String, Object> decides(int lookAgainInDays) {
        return Map.of("decision", "A place is paid for", "reviewAgainOn", SampleAnswers.today().plusDays(lookAgainInDays).toString());
    }

    private static String tomorrow() {
        return SampleAnswers.today().plusDays(1) + "T12:00";
    }
}
