package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Why somebody is still here: derived from the steps of the models, the same on the board and on the person's page. */
@HomewardTest
class WhyStillHereIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final Viewer nurse = new Viewer("nina." + ward, Set.of("ward-staff." + ward));
    private final Viewer manager = new Viewer("mia." + ward, Set.of("managers.northbridge"));

    @Autowired
    private Board board;
    @Autowired
    private JourneyFiles files;
    @Autowired
    private UsualDurations durations;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Instant now;
    private Scene.Somebody ann;

    @BeforeEach
    void ann() {
        now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        ann = new Scene(jdbc, transactions, now).matched("Ann", "Hill", LocalDate.of(1940, 5, 4), ward, "3", Duration.ofDays(9));
    }

    @Test
    void theReasonIsDerivedFromTheWaitThatBeganFirst() {
        ann.agreed("P1", "p1-home-single-handed").at(Stage.READY);
        delayed(Duration.ofDays(2));
        waits("equipment", "council", "The equipment is delivered.", Duration.ofDays(1));
        waits("transport", "hospital", "The transport is booked.", Duration.ofHours(30));

        var why = onTheBoard();
        assertThat(why.delay()).get().satisfies(delay -> {
            assertThat(delay.principal()).contains(new DelayReason("hp-transport"));
            assertThat(delay.body()).isEqualTo("hospital");
        });
        assertThat(why.blockers()).extracting(Blocker::unblock, blocker -> blocker.reason().map(DelayReason::key).orElse("none")).containsExactly(
                tuple("The transport is booked.", "hp-transport"), tuple("The equipment is delivered.", "cp-equipment"));
        assertThat(file(nurse).why().blockers()).as("the same on the person's page").isEqualTo(why.blockers());
        assertThat(file(nurse).delays()).extracting(stretch -> stretch.principal().map(DelayReason::key).orElse("none"), DelayStretch::minutes)
                .containsExactly(tuple("none", 1080L), tuple("hp-transport", 1800L));
    }

    @Test
    void aCorrectionCountsAndStandsBesideTheDerivedReason() {
        ann.agreed("P1", "p1-home-single-handed");
        delayed(Duration.ofDays(2));
        waits("transport", "hospital", "The transport is booked.", Duration.ofHours(30));
        answer("correctedReason", "cp-equipment");
        answer("correctionReason", "The hoist has not come.");

        assertThat(onTheBoard().delay()).get().satisfies(delay -> {
            assertThat(delay.principal()).contains(new DelayReason("cp-equipment"));
            assertThat(delay.derived()).contains(new DelayReason("hp-transport"));
            assertThat(delay.correction().orElseThrow().because()).isEqualTo("The hoist has not come.");
        });
    }

    @Test
    void aSafeguardingReasonIsToldOnlyToThoseWhoseWorkNeedsIt() {
        delayed(Duration.ofDays(2));
        waits("safeguarding", "council", "A social worker says what protects the person.", Duration.ofDays(1), "safeguarding-concern");

        assertThat(onTheBoard().delay()).get().satisfies(delay -> assertThat(delay.principal()).contains(new DelayReason("wc-safeguarding")));
        var told = file(manager).why();
        assertThat(told.delay()).isEmpty();
        assertThat(told.reasonWithheld()).isTrue();
        assertThat(told.blockers()).isEmpty();
        assertThat(file(manager).delays()).allSatisfy(stretch -> assertThat(stretch.principal()).isEmpty());
    }

    @Test
    void whatTakesLongestIsMarked() {
        var process = "lasts-" + ward;
        for (int i = 1; i <= 10; i++) {
            ended(process, "userTask_quick", Duration.ofMinutes(i));
            ended(process, "userTask_long", Duration.ofHours(i));
        }
        assertThat(durations.reckon(now, now)).isTrue();
        assertThat(durations.newest().of(process, "userTask_long", Optional.of("P1"))).get()
                .isEqualTo(new Usual(10, Duration.ofMinutes(330), Duration.ofHours(9), false));
        ann.at(Stage.DECIDING);
        delayed(Duration.ofDays(1));
        waits("medical-review", "hospital", "A doctor looks at the person.", Duration.ofMinutes(30), process, "userTask_quick");
        waits("transport", "hospital", "The transport is booked.", Duration.ofMinutes(20), process, "userTask_long");

        assertThat(onTheBoard().critical()).get().extracting(Blocker::unblock).isEqualTo("The transport is booked.");
        assertThat(onTheBoard().blockers()).extracting(blocker -> blocker.isBeyondUsual(now)).containsExactly(true, false);
        assertThat(onTheBoard().pace()).isEqualTo(Pace.SLOW);
    }

    @Test
    void whoeverHasNotMovedOnForThreeWorkingDaysIsStuckUnlessTheBedIsNeeded() {
        jdbc.sql("update journey set stage = 'deciding', stage_since = ? where id = ?").params(Timestamp.from(now.minus(Duration.ofDays(8))), ann.id.value())
                .update();
        assertThat(onTheBoard().pace()).isEqualTo(Pace.STUCK);
        jdbc.sql("""
                insert into decision_taken (journey, asking, decision, version, taken_at, inputs, matched, labels, what_if)
                values (?, ?, 'reside-status', 1, ?, '{}', '[{"rule":"r","description":"","outputs":{"resideStatus":"meets"}}]', '{}', '[]')""")
                .params(ann.id.value(), UUID.randomUUID(), Timestamp.from(now)).update();
        assertThat(onTheBoard().pace()).isEqualTo(Pace.MOVING);
    }

    private WhyHere onTheBoard() {
        return board.page(nurse, JourneyQuery.everybody(), Optional.empty(), 10).rows().stream()
                .filter(row -> row.journey().id().equals(ann.id)).findFirst().orElseThrow().why();
    }

    private JourneyFile file(Viewer viewer) {
        return files.find(viewer, ann.id).orElseThrow();
    }

    private void delayed(Duration ago) {
        jdbc.sql("insert into nctr_interval (journey, began_at) values (?, ?)").params(ann.id.value(), Timestamp.from(now.minus(ago))).update();
    }

    private void answer(String name, String value) {
        jdbc.sql("insert into answer (journey, task, form, name, value, author, answered_at) values (?, 'a-task', 'record-daily-review', ?, to_jsonb(?::text), 'nina', ?)")
                .params(ann.id.value(), name, value, Timestamp.from(now.minus(Duration.ofMinutes(5)))).update();
    }

    private void waits(String waitingFor, String owner, String unblock, Duration ago, String... where) {
        var process = where.length > 0 ? where[0] : "way-home";
        var element = where.length > 1 ? where[1] : "userTask_" + UUID.randomUUID();
        jdbc.sql("""
                insert into wait_state (process_id, element_id, name, waiting_for, owner, unblock) values (?, ?, 'A step', ?, ?, ?)""")
                .params(process, element, waitingFor, owner, unblock).update();
        jdbc.sql("insert into wait_interval (id, journey, process_id, element_id, waiting_for, owner, began_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(element + ":" + UUID.randomUUID(), ann.id.value(), process, element, waitingFor, owner, Timestamp.from(now.minus(ago))).update();
    }

    private void ended(String process, String element, Duration lasted) {
        var began = now.minus(Duration.ofDays(10));
        jdbc.sql("""
                insert into wait_interval (id, journey, process_id, element_id, waiting_for, owner, began_at, ended_at, how_it_ended)
                values (?, ?, ?, ?, 'transport', 'hospital', ?, ?, 'done')""")
                .params(element + ":" + UUID.randomUUID(), ann.id.value(), process, element, Timestamp.from(began), Timestamp.from(began.plus(lasted))).update();
    }
}
