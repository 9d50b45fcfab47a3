package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.JourneyQuery.Narrowed;
import org.homeward.journey.London;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** How many people are at each stage, and how many there were when yesterday ended: from what is on record. */
@HomewardTest
class BoxesIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String ward = "boxes-" + mark;
    private final Viewer ours = new Viewer("somebody", Set.of("ward-staff." + ward));
    private final Viewer hub = new Viewer("somebody", Set.of("hub-leads.h-" + mark));

    @Autowired
    private Boxes boxes;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene scene;
    private Instant endOfYesterday;

    @BeforeEach
    void scene() {
        scene = new Scene(jdbc, transactions, clock.instant());
        endOfYesterday = London.day(clock.instant()).atStartOfDay(London.ZONE).toInstant().minusSeconds(1);
    }

    @Test
    void whoMovedTodayIsCountedWhereTheyWereYesterday() {
        stayed("Ann");
        move(stayed("Tom"), Stage.DECIDING);
        assertThat(counted(ours, JourneyQuery.everybody()))
                .containsEntry(Stage.ADMITTED, "1 after 2").containsEntry(Stage.DECIDING, "1 after 0");
    }

    @Test
    void whoCameTodayWasNotThereAndWhoWentTodayWas() {
        var gone = stayed("Ann");
        close(gone);
        came("Tom");
        assertThat(counted(ours, JourneyQuery.everybody())).containsEntry(Stage.ADMITTED, "1 after 1");
        assertThat(counted(hub, JourneyQuery.everybody())).as("a hub whose sight ended with the journey saw it yesterday")
                .containsEntry(Stage.ADMITTED, "1 after 1");
    }

    @Test
    void whoMovedTwiceIsCountedAtTheFirstOfTheirStages() {
        var tom = stayed("Tom");
        move(tom, Stage.DECIDING);
        move(tom, Stage.SOURCING);
        assertThat(counted(ours, JourneyQuery.everybody())).containsEntry(Stage.ADMITTED, "0 after 1")
                .containsEntry(Stage.DECIDING, "0 after 0").containsEntry(Stage.SOURCING, "1 after 0");
    }

    @Test
    void aChoiceOfWardCouncilAndPathwayHoldsForYesterdayAsItWasThen() {
        var tom = stayed("Tom");
        jdbc.sql("update journey set ward = ?, pathway = 'P1' where id = ?").params(ward + "-b", tom.id.value()).update();
        assertThat(counted(ours, JourneyQuery.everybody().onWard(ward))).containsEntry(Stage.ADMITTED, "0 after 1");
        assertThat(counted(ours, JourneyQuery.everybody().onWard(ward + "-b"))).containsEntry(Stage.ADMITTED, "1 after 0");
        assertThat(counted(ours, new JourneyQuery(Optional.empty(), Optional.empty(), Optional.of("P1"), Optional.empty(),
                Optional.empty(), Optional.empty(), false))).containsEntry(Stage.ADMITTED, "1 after 0");
    }

    @Test
    void whatWasWaitedForYesterdayIsNotSaid() {
        stayed("Tom");
        var late = new Narrowed(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(clock.instant()));
        assertThat(boxes.of(ours, JourneyQuery.everybody().to(late), endOfYesterday)).allMatch(box -> box.yesterday().isEmpty());
    }

    @Test
    void nobodyIsCountedOutOfSight() {
        stayed("Ann");
        var stranger = new Viewer("somebody", Set.of("ward-staff.stranger-" + mark, "care-providers.stranger-" + mark));
        assertThat(boxes.of(stranger, JourneyQuery.everybody(), endOfYesterday))
                .allMatch(box -> box.people() == 0 && box.yesterday().equals(Optional.of(0)));
        var moved = stayed("Tom");
        seenSince(moved, Timestamp.from(clock.instant()));
        assertThat(counted(ours, JourneyQuery.everybody())).as("whom nobody here saw yesterday")
                .containsEntry(Stage.ADMITTED, "2 after 1");
    }

    @Test
    void sightOfThisMomentIsTheRuleOfSight() {
        stayed("Ann");
        var gone = stayed("Tom");
        close(gone);
        for (var key : List.of("hub-leads.h-" + mark, "ward-staff." + ward, "managers.northbridge", "managers.eastvale",
                "process-owners.northbridge-hub", "hospital-systems.northbridge", "social-workers.eastvale", "managers.westmoor")) {
            var byView = jdbc.sql("""
                            select distinct s.journey from sight s join journey j on j.id = s.journey
                             where s.group_id = ? and j.ward = ? and j.closed_at is null""").params(key, ward).query(String.class).set();
            var byFunction = jdbc.sql("""
                            select s.journey from seen_then(array[?], now()) s join journey j on j.id = s.journey
                             where j.ward = ? and j.closed_at is null""").params(key, ward).query(String.class).set();
            assertThat(byFunction).as(key).isEqualTo(byView);
        }
    }

    @Test
    void whatIsOnRecordIsOnlyAddedTo() {
        var tom = stayed("Tom");
        move(tom, Stage.DECIDING);
        jdbc.sql("update relationship set until = now() where journey = ?").param(tom.id.value()).update();
        for (var change : List.of("update journey_stood set value = 'ready'", "delete from journey_stood", "delete from relationship_was", "truncate journey_stood")) {
            assertThat(catchThrowable(() -> jdbc.sql(change).update()))
                    .isInstanceOf(DataAccessException.class).hasMessageContaining("only added");
        }
    }

    private Scene.Somebody stayed(String name) {
        var somebody = came(name);
        jdbc.sql("update journey set opened_at = :then, stage_since = :then where id = :id").param("then", at(Duration.ofDays(2)))
                .param("id", somebody.id.value()).update();
        seenSince(somebody, at(Duration.ofDays(2)));
        return somebody;
    }

    /** As if it had been so from the beginning: a change would be kept with what was seen until then. */
    private void seenSince(Scene.Somebody somebody, Timestamp since) {
        var seers = jdbc.sql("select distinct group_id from relationship where journey = ?").param(somebody.id.value()).query(String.class).list();
        jdbc.sql("delete from relationship where journey = ?").param(somebody.id.value()).update();
        seers.forEach(group -> jdbc.sql("insert into relationship (journey, group_id, kind, because, since) values (?, ?, 'task', 'A task', ?)")
                .params(somebody.id.value(), group, since).update());
    }

    private Scene.Somebody came(String name) {
        var somebody = scene.matched(name, "Hill", LocalDate.of(1940, 2, 29), ward, "12", Duration.ofSeconds(1)).seenBy(
                "hub-leads.h-" + mark);
        jdbc.sql("update journey set opened_at = now(), stage_since = now() where id = ?").param(somebody.id.value()).update();
        return somebody;
    }

    private Timestamp at(Duration before) {
        return Timestamp.from(endOfYesterday.minus(before));
    }

    private void move(Scene.Somebody somebody, Stage stage) {
        jdbc.sql("update journey set stage = ?, stage_since = now() where id = ?").params(stage.key(), somebody.id.value()).update();
    }

    private void close(Scene.Somebody somebody) {
        jdbc.sql("update journey set stage = 'closed', stage_since = now(), closed_at = now(), outcome = 'home' where id = ?")
                .param(somebody.id.value()).update();
        jdbc.sql("update relationship set until = now() where journey = ? and group_id = ?")
                .params(somebody.id.value(), "hub-leads.h-" + mark).update();
    }

    private Map<Stage, String> counted(Viewer viewer, JourneyQuery query) {
        return boxes.of(viewer, query, endOfYesterday).stream().collect(Collectors.toMap(Boxes.Box::stage,
                box -> box.people() + " after " + box.yesterday().map(String::valueOf).orElse("?")));
    }
}
