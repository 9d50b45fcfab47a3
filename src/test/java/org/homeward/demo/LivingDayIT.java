package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.demo.acting.Actor;
import org.homeward.demo.acting.Answers;
import org.homeward.demo.acting.Townspeople;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.World;
import org.homeward.demo.world.WorldSettings;
import org.homeward.forms.Expressions;
import org.homeward.forms.FormReader;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.London;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("The demo’s day goes on by itself")
class LivingDayIT {

    private static final int A_DAY = 4;
    private static final int MANY_A_DAY = 40;
    private static final Duration STEP = Duration.ofMinutes(30);

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private WhatIsKnown known;
    @Autowired
    private FormReader reader;
    @Autowired
    private Expressions expressions;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MessagePort port;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int http;

    private final Townspeople town = new Townspeople("NB3", Map.of("brightwater", Set.of("home-care")), LocalDate.now(London.ZONE).plusDays(1));

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("people come and their tasks are done by others, and whoever is not of the invented world is left alone")
    void goesOn() {
        var visitor = scenarios.admit(Somebody.verified()).hasTasks("confirm-home-circumstances", "record-daily-review");
        var world = world(A_DAY);
        var day = day(world, port.port());
        var begun = London.moment(LocalDate.now(London.ZONE).plusDays(1) + "T00:00");
        var firstCome = world.courses().filter(LivingDayIT::staysOnOneWard).findFirst().orElseThrow();
        go(day, begun, firstCome.arrival().admittedAt().plus(STEP));
        var journey = known.journey(firstCome).orElseThrow();
        var taken = jdbc.sql("select id from task where journey = ? and state = 'open' order by task_id limit 1").param(journey.value())
                .query(String.class).single();
        tasks.setAssignee(taken, jdbc.sql("select max(m.user_id) from membership m join task t using (group_id) where t.id = ?").param(taken)
                .query(String.class).single());

        go(day, clock.instant(), firstCome.arrival().admittedAt().plus(Duration.ofHours(30)));

        assertThat(done(journey.value())).isNotEmpty();
        assertThat(jdbc.sql("select state from task where id = ?").param(taken).query(String.class).single()).as("whoever took it keeps it")
                .isEqualTo("open");
        assertThat(world.courses().filter(course -> known.admittedAt(course).isPresent())).as("who has come").hasSizeGreaterThan(1);
        visitor.hasTasks("confirm-home-circumstances", "record-daily-review");
    }

    @Test
    @DisplayName("a step that fails is told without a name and tried again")
    void triedAgain(CapturedOutput output) {
        var world = world(MANY_A_DAY);
        var course = world.courses().reduce((one, next) -> next).orElseThrow();
        var nobodyListens = 1;
        var day = day(world, nobodyListens);
        go(day, course.arrival().admittedAt().minus(STEP), course.arrival().admittedAt().plus(STEP));
        assertThat(output).contains("is tried again: ConnectException").doesNotContain(course.person().surname(), course.person().nhsNumber().value());
        assertThat(known.admittedAt(course)).isEmpty();

        var listening = day(world, port.port());
        ClockUtil.setCurrentTime(Date.from(course.arrival().admittedAt().minus(STEP)));
        listening.goOn();
        go(listening, course.arrival().admittedAt(), course.arrival().admittedAt().plus(STEP));
        assertThat(known.admittedAt(course)).isPresent();
    }

    /** A ward to which somebody is moved takes their tasks over. */
    private static boolean staysOnOneWard(Course course) {
        return course.wards().size() == 1 && course.inHospital().compareTo(Duration.ofDays(3)) > 0;
    }

    private World world(int leavingADay) {
        var tomorrow = LocalDate.now(London.ZONE).plusDays(1);
        return new World(new WorldSettings(1, tomorrow, tomorrow.plusDays(1), leavingADay, List.of(town.trust())));
    }

    private LivingDay day(World world, int messagePort) {
        var actor = new Actor(URI.create("http://localhost:" + http), LivingDayRound.staff(), reader, new Answers(expressions, offer -> true));
        return new LivingDay(new OtherPeople(world, new WeeksAway(0)), new HospitalSystem(town.trust(), messagePort, clock), known, actor, clock);
    }

    private void go(LivingDay day, Instant from, Instant to) {
        for (var now = from; !now.isAfter(to); now = now.plus(STEP)) {
            ClockUtil.setCurrentTime(Date.from(now));
            day.goOn();
            await().atMost(Duration.ofSeconds(30)).until(() -> jdbc.sql("select count(*) from hl7_message where state = 'received'")
                    .query(Long.class).single() == 0);
        }
    }

    private List<String> done(String journey) {
        return jdbc.sql("select task_id from task where journey = ? and state = 'done'").param(journey).query(String.class).list();
    }
}
