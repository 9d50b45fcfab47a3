package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.WorklistQuery.Sort;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What stands on whose worklist, in which order, and who is found by which words. */
@HomewardTest
class WorklistIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final Viewer ours = new Viewer("me." + ward, Set.of("ward-staff." + ward));
    private final Viewer others = new Viewer("other." + ward, Set.of("ward-staff.other-" + ward));

    @Autowired
    private Worklist worklist;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene scene;

    @BeforeEach
    void aWard() {
        scene = new Scene(jdbc, transactions, clock.instant());
    }

    @Test
    void eachQuickChoiceHoldsAndCountsItsOwn() {
        var late = task("Ann", "Hill", Duration.ofMinutes(-1));
        var mine = task("Tom", "Field", Duration.ofDays(3));
        var colleagues = task("Ivy", "Lane", Duration.ofDays(4));
        var hidden = task("Amy", "Dale", Duration.ofDays(5));
        taken(mine, ours.userId());
        taken(colleagues, "colleague");
        putOff(hidden, Duration.ofDays(1));

        assertThat(shown(WorklistView.TEAM)).containsExactly(late, mine, colleagues);
        assertThat(shown(WorklistView.MINE)).containsExactly(mine);
        assertThat(shown(WorklistView.UNCLAIMED)).containsExactly(late);
        assertThat(shown(WorklistView.OVERDUE)).containsExactly(late);
        assertThat(shown(WorklistView.PUT_OFF)).containsExactly(hidden);
        var counts = worklist.counts(ours, clock.instant());
        for (var view : WorklistView.values()) {
            assertThat(counts.get(view)).as(view.words()).isEqualTo(shown(view).size());
        }
        assertThat(worklist.counts(others, clock.instant()).values()).containsOnly(0);
    }

    @Test
    void whatIsPutOffComesBackByItselfAndAtTheLatestWhenItIsOverdue() {
        var until = task("Ann", "Hill", Duration.ofDays(9));
        var overdue = task("Tom", "Field", Duration.ofHours(1));
        putOff(until, Duration.ofHours(2));
        putOff(overdue, Duration.ofDays(3));
        assertThat(shown(WorklistView.TEAM)).isEmpty();

        assertThat(shownIn(Duration.ofMinutes(61), WorklistView.TEAM)).containsExactly(overdue);
        assertThat(shownIn(Duration.ofMinutes(61), WorklistView.PUT_OFF)).containsExactly(until);
        assertThat(shownIn(Duration.ofMinutes(121), WorklistView.TEAM)).containsExactly(overdue, until);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesFollowEachOtherBothWaysWithoutGapOrDouble(Sort sort) {
        IntStream.range(0, 7).forEach(number -> task("Ann", "Hill" + (char) ('a' + number), Duration.ofHours(number / 2 - 1)));
        scene.matched("Rea", "Dy", LocalDate.of(1940, 1, 1), ward, "9", Duration.ofDays(1)).at(Stage.READY).agreed("P1", "x")
                .task("page-" + ward, "userTask_bookTransport", "Book transport", "ward-staff." + ward, "hospital", "Book.", Duration.ofHours(50));
        var query = new WorklistQuery(WorklistView.TEAM, Optional.empty(), Optional.empty(), Optional.empty(), sort, Optional.empty(), false);
        var all = ids(worklist.page(ours, query, clock.instant(), 50));
        assertThat(all).hasSize(8);

        var forwards = new ArrayList<String>();
        var page = worklist.page(ours, query, clock.instant(), 3);
        forwards.addAll(ids(page));
        while (page.next().isPresent()) {
            page = worklist.page(ours, query.after(page.next().get()), clock.instant(), 3);
            forwards.addAll(ids(page));
        }
        assertThat(forwards).isEqualTo(all);
        var backwards = new ArrayList<>(ids(page));
        while (page.previous().isPresent()) {
            page = worklist.page(ours, query.before(page.previous().get()), clock.instant(), 3);
            backwards.addAll(0, ids(page));
        }
        assertThat(backwards).isEqualTo(all);
    }

    @Test
    void thePriorityPutsOverdueFirstThenThoseReadyToLeaveAndSaysWhy() {
        var usual = task("Ann", "Hill", Duration.ofHours(20));
        var ready = scene.matched("Rea", "Dy", LocalDate.of(1940, 1, 1), ward, "9", Duration.ofDays(1)).at(Stage.READY);
        var waiting = ready.task("page-" + ward, "userTask_bookTransport", "Book transport", "ward-staff." + ward, "hospital", "Book.", Duration.ofHours(40));
        ready.agreed("P1", "home-recovery");
        var late = task("Tom", "Field", Duration.ofHours(-5));

        var page = worklist.page(ours, sorted(Sort.PRIORITY), clock.instant(), 10);
        assertThat(ids(page)).containsExactly(late, waiting, usual);
        assertThat(page.items()).extracting(item -> item.priority().level()).containsExactly(Priority.Level.OVERDUE,
                Priority.Level.WAITING, Priority.Level.USUAL);
        assertThat(page.items().get(1).priority().waitingSince()).isPresent();
        assertThat(page.items().get(1).pathway()).contains("P1");

        ready.at(Stage.LEFT);
        assertThat(ids(worklist.page(ours, sorted(Sort.PRIORITY), clock.instant(), 10))).as("who has left waits no more")
                .containsExactly(late, usual, waiting);
    }

    @Test
    void narrowsByKindTeamAndWard() {
        var here = task("Ann", "Hill", Duration.ofHours(2));
        var elsewhere = scene.matched("Tom", "Field", LocalDate.of(1940, 1, 1), "else-" + ward, "1", Duration.ofDays(1));
        var there = elsewhere.task("page-" + ward, "userTask_describeNeeds", "Describe needs", "therapists." + ward, "hub", "Describe.", Duration.ofHours(1));
        var both = new Viewer("me." + ward, Set.of("ward-staff." + ward, "therapists." + ward));

        assertThat(ids(worklist.page(both, query(null, null, null), clock.instant(), 10))).containsExactly(there, here);
        assertThat(ids(worklist.page(both, query("describe-needs", null, null), clock.instant(), 10))).containsExactly(there);
        assertThat(ids(worklist.page(both, query(null, "ward-staff." + ward, null), clock.instant(), 10))).containsExactly(here);
        assertThat(ids(worklist.page(both, query(null, null, ward), clock.instant(), 10))).containsExactly(here);
        assertThat(ids(worklist.page(both, query(null, "ward-staff.other-" + ward, null), clock.instant(), 10)))
                .as("a team that is not the viewer's").isEmpty();
        assertThat(worklist.choices(both).kinds()).extracting(Worklist.Choice::key).containsExactly("agree-pathway", "describe-needs");
    }

    @Test
    void aTeamThatCoversSeesTheTaskOnce() {
        var covered = task("Ann", "Hill", Duration.ofHours(2));
        jdbc.sql("insert into task_team (task, group_id, because, since) values (?, ?, 'Covers', now())")
                .params(covered, "ward-staff.other-" + ward).update();
        assertThat(ids(worklist.page(others, WorklistQuery.of(WorklistView.TEAM), clock.instant(), 10))).containsExactly(covered);
        var both = new Viewer("me", Set.of("ward-staff." + ward, "ward-staff.other-" + ward));
        assertThat(ids(worklist.page(both, WorklistQuery.of(WorklistView.TEAM), clock.instant(), 10))).containsExactly(covered);
        assertThat(worklist.counts(both, clock.instant())).containsEntry(WorklistView.TEAM, 1).containsEntry(WorklistView.UNCLAIMED, 1);
    }

    @Test
    void anotherTeamsTasksAreNeverAmongTheChosen() {
        var task = task("Ann", "Hill", Duration.ofHours(2));
        assertThat(worklist.chosen(others, List.of(task), clock.instant())).isEmpty();
        assertThat(worklist.chosen(ours, List.of(task, "nonsense"), clock.instant())).hasSize(1);
    }

    private Scene.Somebody person(String given, String surname) {
        return scene.matched(given, surname, LocalDate.of(1940, 2, 29), ward, "12", Duration.ofDays(2));
    }

    private String task(String given, String surname, Duration due) {
        return task(person(given, surname), due);
    }

    private String task(Scene.Somebody who, Duration due) {
        return who.task("page-" + ward, "userTask_agreePathway", "Agree the pathway", "ward-staff." + ward, "hub", "The hub agrees.", due);
    }

    private void taken(String task, String who) {
        jdbc.sql("update task set taken_by = ? where id = ?").params(who, task).update();
    }

    private void putOff(String task, Duration until) {
        jdbc.sql("update task set put_off_until = ?, put_off_why = 'Waiting', put_off_by = 'me' where id = ?")
                .params(Timestamp.from(clock.instant().plus(until)), task).update();
    }

    private List<String> shown(WorklistView view) {
        return shownIn(Duration.ZERO, view);
    }

    private List<String> shownIn(Duration later, WorklistView view) {
        return ids(worklist.page(ours, WorklistQuery.of(view), clock.instant().plus(later), 50));
    }

    private static WorklistQuery sorted(Sort sort) {
        return new WorklistQuery(WorklistView.TEAM, Optional.empty(), Optional.empty(), Optional.empty(), sort, Optional.empty(), false);
    }

    private static WorklistQuery query(String kind, String team, String ward) {
        return new WorklistQuery(WorklistView.TEAM, Optional.ofNullable(kind), Optional.ofNullable(team), Optional.ofNullable(ward),
                Sort.DUE, Optional.empty(), false);
    }

    private static List<String> ids(Worklist.Page page) {
        return page.items().stream().map(item -> item.task().id()).toList();
    }
}
