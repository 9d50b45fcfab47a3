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
import org.homeward.flow.JourneyQuery.Narrowed;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** By what the board is narrowed and searched, and that no choice finds anybody whom it may not find. */
@HomewardTest
class BoardChoicesIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String ward = "choice-" + mark;
    private final String other = "elsewhere-" + mark;
    private final String therapists = "therapists.hub-" + mark;
    private final Viewer ours = new Viewer("somebody", Set.of("ward-staff." + ward, "ward-staff." + other));

    @Autowired
    private Board board;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene scene;
    private Scene.Somebody ann;
    private Scene.Somebody tom;

    @BeforeEach
    void twoPeopleOnTwoSites() {
        scene = new Scene(jdbc, transactions, clock.instant());
        jdbc.sql("insert into site (id, trust, name) values (?, 'northbridge', ?)").params("site-" + mark, "Site " + mark).update();
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, ?, ?, '{}'), (?, 'northbridge-general', ?, '{}')")
                .params(ward, "site-" + mark, "Poplar " + mark, other, "Rowan " + mark).update();
        ann = scene.matched("Ann", "Hill", LocalDate.of(1940, 2, 29), ward, "12", Duration.ofDays(2));
        tom = scene.matched("Tom", "Field", LocalDate.of(1950, 2, 2), other, "3", Duration.ofDays(2));
        jdbc.sql("update journey set council = 'westmoor' where id = ?").param(tom.id.value()).update();
        ann.task("choice-" + mark, "userTask_assessTherapy", "Assess", therapists, "hub", "The therapist assesses.", Duration.ofHours(-1));
        tom.task("other-" + mark, "userTask_assessSocialCare", "Assess", "social-workers.x-" + mark, "council",
                "The social worker assesses.", Duration.ofHours(5));
    }

    @Test
    void narrowsBySiteCouncilTeamBodyAndWhatIsLate() {
        assertThat(found(new Narrowed(Optional.of("site-" + mark), none(), none(), none(), Optional.empty()))).containsExactly(ann.id);
        assertThat(found(new Narrowed(none(), Optional.of("westmoor"), none(), none(), Optional.empty()))).containsExactly(tom.id);
        assertThat(found(new Narrowed(none(), none(), Optional.of(therapists), none(), Optional.empty()))).containsExactly(ann.id);
        assertThat(found(new Narrowed(none(), none(), none(), Optional.of("council"), Optional.empty()))).containsExactly(tom.id);
        assertThat(found(new Narrowed(none(), none(), none(), none(), Optional.of(clock.instant())))).containsExactly(ann.id);
        assertThat(found(new Narrowed(none(), Optional.of("westmoor"), Optional.of(therapists), none(), Optional.empty()))).isEmpty();
    }

    @Test
    void findsByTheNameOfAWard() {
        assertThat(searched(ours, "poplar " + mark)).containsExactly(ann.id);
        assertThat(searched(ours, mark)).containsExactlyInAnyOrder(ann.id, tom.id);
    }

    @Test
    void whoIsNotToldWhereSomebodyLiesOrWhatTheyWaitForFindsNobodyByIt() {
        var carer = new Viewer("carl", Set.of("care-providers.p-" + mark));
        jdbc.sql("""
                insert into relationship (journey, group_id, kind, because, since) values (?, ?, 'active', 'Cares', now())""")
                .params(ann.id.value(), "care-providers.p-" + mark).update();
        assertThat(ids(carer, JourneyQuery.everybody())).containsExactly(ann.id);
        assertThat(searched(carer, "Hill")).containsExactly(ann.id);
        assertThat(searched(carer, "poplar " + mark)).isEmpty();
        assertThat(ids(carer, JourneyQuery.everybody().onWard(ward))).isEmpty();
        assertThat(ids(carer, JourneyQuery.everybody().to(new Narrowed(Optional.of("site-" + mark), none(), none(), none(),
                Optional.empty())))).isEmpty();
        assertThat(ids(carer, JourneyQuery.everybody().to(new Narrowed(none(), none(), Optional.of(therapists), none(),
                Optional.empty())))).isEmpty();
    }

    @Test
    void nobodyIsFoundByAConcern() {
        tom.task("safeguarding-concern", "userTask_decide" + mark, "Decide", "concern-team.x-" + mark, "family", "Decided.",
                Duration.ofHours(-2));
        assertThat(found(new Narrowed(none(), none(), Optional.of("concern-team.x-" + mark), none(), Optional.empty()))).isEmpty();
        assertThat(found(new Narrowed(none(), none(), none(), Optional.of("family"), Optional.empty()))).isEmpty();
        assertThat(found(new Narrowed(none(), none(), none(), none(), Optional.of(clock.instant())))).containsExactly(ann.id);
    }

    @Test
    void noChoiceShowsSomebodyElsesPeople() {
        var theirs = new Viewer("somebody", Set.of("ward-staff." + other));
        assertThat(ids(theirs, JourneyQuery.everybody().onWard(ward))).isEmpty();
        assertThat(ids(theirs, JourneyQuery.everybody().to(new Narrowed(none(), none(), Optional.of(therapists), none(),
                Optional.empty())))).isEmpty();
        assertThat(board.columns(theirs, JourneyQuery.everybody(), 10)).flatExtracting(Board.Column::rows)
                .extracting(row -> ((Board.Row) row).journey().id()).containsExactly(tom.id);
    }

    @Test
    void aColumnHoldsTheMostUrgentOfItsStage() {
        ann.at(Stage.DECIDING);
        tom.at(Stage.DECIDING);
        scene.matched("Ivy", "Lane", LocalDate.of(1940, 1, 1), ward, "1", Duration.ofDays(1)).at(Stage.READY);
        var columns = board.columns(ours, JourneyQuery.everybody(), 1);
        assertThat(columns).extracting(Board.Column::stage).containsExactly(Stage.DECIDING, Stage.READY);
        assertThat(columns).extracting(Board.Column::more).containsExactly(true, false);
        assertThat(columns.get(0).rows()).singleElement().satisfies(row -> assertThat(row.journey().id()).isEqualTo(ann.id));
    }

    private List<JourneyId> found(Narrowed narrowed) {
        return ids(ours, JourneyQuery.everybody().to(narrowed));
    }

    private List<JourneyId> searched(Viewer viewer, String words) {
        return ids(viewer, JourneyQuery.everybody().matching(words));
    }

    private List<JourneyId> ids(Viewer viewer, JourneyQuery query) {
        return board.page(viewer, query, Optional.empty(), 50).rows().stream().map(row -> row.journey().id()).toList();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
