package org.homeward.processes;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.stay.Leaving;
import org.homeward.stay.Stays;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings people home in a test: they were described, the way home was agreed, and they have left hospital some days ago. */
@TestComponent
public class AtHome {

    private final Scenarios scenarios;
    private final Stays stays;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    AtHome(Scenarios scenarios, Stays stays, ProcessEngine engine, JdbcClient jdbc) {
        this.scenarios = scenarios;
        this.stays = stays;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Recovery support begins. @param daysAgo when the person has left */
    public Traveller since(int daysAgo, String pathway) {
        return supported(left(Instant.now().minus(1, ChronoUnit.HOURS).atZone(London.ZONE).minusDays(daysAgo).toInstant()), pathway);
    }

    /** The same at a moment. */
    public Traveller since(Instant leftAt, String pathway) {
        return supported(left(leftAt), pathway);
    }

    /** Left hospital, and nothing runs for them yet. */
    public Traveller left(Instant at) {
        var person = scenarios.agreedOnSupport(Somebody.verified(), SampleAnswers.homeCircumstances());
        stopAll(person.journey());
        var stay = stays.of(person.journey()).orElseThrow();
        var leaving = new Leaving(at, Optional.of("1"), Optional.of("19"));
        stays.close(stay.id(), leaving);
        stays.correct(stay.id(), at.minus(5, ChronoUnit.DAYS), Optional.of(leaving));
        return person.hasTasks();
    }

    public Traveller supported(Traveller person, String pathway) {
        engine.getRuntimeService().createProcessInstanceByKey("recovery-support").businessKey(person.journey().value())
                .setVariable("pathway", pathway).execute();
        return person;
    }

    /** As the journey does when the person is in hospital again. */
    public void stopAll(JourneyId journey) {
        engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(journey.value()).rootProcessInstances().list()
                .forEach(run -> engine.getRuntimeService().deleteProcessInstance(run.getId(), "test"));
    }

    /** The plan, in order. Example: {@code review-weekly 7}. */
    public List<String> plan(JourneyId journey) {
        return jdbc.sql("select task_id || ' ' || day from recovery_review where journey = ? order by opens_at, day, id").param(journey.value())
                .query(String.class).list();
    }

    /** When the next such review of the plan opens. */
    public Instant opens(JourneyId journey, String task) {
        return jdbc.sql("select min(opens_at) from recovery_review where journey = ? and task_id = ? and done_at is null")
                .params(journey.value(), task).query(Timestamp.class).single().toInstant();
    }

    /** Kind and team of each mail about the journey. */
    public List<String> mails(JourneyId journey) {
        return jdbc.sql("select kind || ' ' || recipient from notice where journey = ? and kind not like 'task-%' order by written_at, id")
                .param(journey.value()).query(String.class).list().stream().map(it -> it.replaceFirst("@.*", "")).toList();
    }

    /** What a process has handed on, or would. */
    public Object variable(JourneyId journey, String name) {
        return engine.getHistoryService().createHistoricVariableInstanceQuery().variableName(name).list().stream()
                .filter(it -> engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(it.getProcessInstanceId())
                        .processInstanceBusinessKey(journey.value()).count() > 0).reduce((one, later) -> later).map(it -> it.getValue()).orElse(null);
    }
}
