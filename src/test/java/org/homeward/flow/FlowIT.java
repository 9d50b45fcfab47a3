package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Who stands on the board, in which order, with which sentence, and who is told what was withdrawn. */
@HomewardTest
class FlowIT {

    private static final String OWNER = "hub";

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final Viewer ours = viewer("ward-staff." + ward);

    @Autowired
    private Board board;
    @Autowired
    private Worklist worklist;
    @Autowired
    private JourneyFiles files;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene scene;

    @BeforeEach
    void scene() {
        scene = new Scene(jdbc, transactions, clock.instant());
    }

    @Test
    void thoseInMostNeedStandFirst() {
        var waitsForNothing = admitted("Ivy", "Lane");
        var later = admitted("Tom", "Field");
        review(later, Duration.ofHours(5));
        var overdue = admitted("Ann", "Hill");
        review(overdue, Duration.ofHours(-3));

        assertThat(ids(board.page(ours, JourneyQuery.everybody(), Optional.empty(), 10)))
                .containsExactly(overdue.id, later.id, waitsForNothing.id);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        var all = List.of(admitted("A", "One"), admitted("B", "Two"), admitted("C", "Three"));
        review(all.get(1), Duration.ofHours(1));

        var first = board.page(ours, JourneyQuery.everybody(), Optional.empty(), 2);
        var second = board.page(ours, JourneyQuery.everybody(), first.next(), 2);

        assertThat(ids(first)).hasSize(2).startsWith(all.get(1).id);
        assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
        assertThat(second.next()).isEmpty();
    }

    @Test
    void nextStepIsTheSentenceOfTheNewestModel() {
        var ann = admitted("Ann", "Hill");
        review(ann, Duration.ofHours(1));
        ann.pause("other-" + ward, "gateway_bedStillNeeded", "Next round", OWNER, "Nothing until the next round.");
        scene.matched("Somebody", "Else", LocalDate.of(1950, 1, 1), ward + "x", "1", Duration.ofDays(1));

        var row = board.page(ours, JourneyQuery.everybody(), Optional.empty(), 10).rows().get(0);

        assertThat(row.nextStep().orElseThrow().unblock()).isEqualTo("The ward records today's review.");
        assertThat(row.waits()).hasSize(2);
        assertThat(row.nextStep().orElseThrow().task().orElseThrow().lateness(clock.instant()))
                .isEqualTo(Lateness.IN_TIME);
    }

    @Test
    void nobodyStandsOnTheBoardOfATeamWithoutRelationship() {
        var ann = admitted("Ann", "Hill");

        assertThat(board.page(viewer("ward-staff.elsewhere-" + ward), JourneyQuery.everybody(), Optional.empty(), 10)
                .rows()).isEmpty();
        assertThat(files.find(viewer("ward-staff.elsewhere-" + ward), ann.id)).isEmpty();
        assertThat(files.find(ours, ann.id)).isPresent();
    }

    @Test
    void managersSeeTheRowButNotWhoItIs() {
        var ann = admitted("Ann", "Hill").at(Stage.DECIDING);
        ann.decided("select-pathway", "{\"nightNeed\":\"none\"}",
                "[{\"rule\":\"p1\",\"description\":\"Needs two visits a day\",\"outputs\":{\"pathway\":\"P1\"}}]");

        var row = files.find(viewer("managers.northbridge"), ann.id).orElseThrow();

        assertThat(row.summary().identity()).isEmpty();
        assertThat(row.summary().where().bed()).isEmpty();
        assertThat(row.stays().get(0).locations()).allMatch(place -> place.bed().isEmpty());
        assertThat(row.decisions().get(0).inputs()).isEmpty();
        assertThat(row.decisions().get(0).matched()).extracting(JourneyFile.MatchedRule::description)
                .containsExactly("Needs two visits a day");
        assertThat(ids(board.page(viewer("managers.northbridge"), JourneyQuery.everybody().matching("Ann Hill"),
                Optional.empty(), 10))).doesNotContain(ann.id);
    }

    @Test
    void managersFindByNameOnlyWhomTheyAreAskedAbout() {
        var ann = admitted("Ann", "Escalated");
        var tom = admitted("Tom", "Escalated");
        ann.seenBy("managers.northbridge");

        assertThat(ids(board.page(viewer("managers.northbridge"), JourneyQuery.everybody().matching("Escalated"),
                Optional.empty(), 10))).containsExactly(ann.id);
        assertThat(files.find(viewer("managers.northbridge"), ann.id).orElseThrow().summary().identity()).isPresent();
        assertThat(files.find(viewer("managers.northbridge"), tom.id).orElseThrow().summary().identity()).isEmpty();
    }

    @Test
    void findsSomebodyByNameOrNumber() {
        var ann = admitted("Ann-Marie", "O'Hill");
        admitted("Tom", "Field");

        for (var words : List.of("o'hill", "ANN-MARIE O'HILL", "O'Hill Ann-Marie", ann.nhsNumber, ann.hospitalNumber,
                ann.id.value())) {
            assertThat(ids(board.page(ours, JourneyQuery.everybody().matching(words), Optional.empty(), 10)))
                    .as(words).containsExactly(ann.id);
        }
        assertThat(board.page(ours, JourneyQuery.everybody().matching("%"), Optional.empty(), 10).rows()).isEmpty();
    }

    @Test
    void narrowsByStageAndAgreedPathway() {
        var agreed = admitted("Ann", "Hill").at(Stage.SOURCING).agreed("P1", "home-recovery");
        var open = admitted("Tom", "Field");
        admitted("Gone", "Home").closed("Closed – returned home without support");

        assertThat(ids(board.page(ours, query(Optional.of(Stage.SOURCING), Optional.of("P1")), Optional.empty(), 10)))
                .containsExactly(agreed.id);
        assertThat(ids(board.page(ours, query(Optional.empty(), Optional.of(JourneyQuery.NO_PATHWAY)),
                Optional.empty(), 10))).containsExactly(open.id);
    }

    @Test
    void countsByKindAndTellsWhatWasWithdrawn() {
        review(admitted("Ann", "Hill"), Duration.ofHours(-1));
        review(admitted("Tom", "Field"), Duration.ofMinutes(10));
        var gone = admitted("Ivy", "Lane");
        gone.withdrawn(review(gone, Duration.ofHours(1)), "The admission was cancelled.");

        var kinds = worklist.kinds(ours, clock.instant());
        assertThat(kinds).singleElement().satisfies(kind -> {
            assertThat(kind.open()).isEqualTo(2);
            assertThat(kind.overdue()).isEqualTo(1);
            assertThat(kind.dueSoon()).isEqualTo(1);
        });
        assertThat(worklist.page(ours, WorklistQuery.of(WorklistView.TEAM), clock.instant(), 10).items())
                .extracting(item -> item.person().orElseThrow())
                .containsExactly("Ann Hill", "Tom Field");
        assertThat(worklist.withdrawnSince(ours, clock.instant().minus(Duration.ofDays(1)), 10)).singleElement()
                .satisfies(task -> assertThat(task.because()).contains("The admission was cancelled."));
    }

    @Test
    void theChangeMarkMovesWithTheBoard() {
        var ann = admitted("Ann", "Hill");
        var before = board.changeMark();
        assertThat(board.changeMark()).isEqualTo(before);

        review(ann, Duration.ofHours(1));

        assertThat(board.changeMark()).isNotEqualTo(before);
    }

    private JourneyQuery query(Optional<Stage> stage, Optional<String> pathway) {
        return new JourneyQuery(Optional.of(ward), stage, pathway, Optional.empty(), Optional.empty(),
                Optional.empty(), false);
    }

    private Scene.Somebody admitted(String given, String surname) {
        return scene.matched(given, surname, LocalDate.of(1940, 2, 29), ward, "12", Duration.ofDays(2));
    }

    private String review(Scene.Somebody who, Duration dueIn) {
        return who.task("review-" + ward, "userTask_recordDailyReview", "Record today's review", "ward-staff." + ward,
                "hospital", "The ward records today's review.", dueIn);
    }

    private static List<JourneyId> ids(Board.Page page) {
        return page.rows().stream().map(row -> row.journey().id()).toList();
    }

    private static Viewer viewer(String group) {
        return new Viewer("somebody", Set.of(group));
    }
}
