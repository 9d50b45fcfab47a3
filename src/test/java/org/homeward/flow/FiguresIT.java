package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.access.Team;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.journey.London;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A council's figures are those counted by hand, of its own people alone, and name nobody. */
@HomewardTest
class FiguresIT {

    private final String council = "council-" + UUID.randomUUID().toString().substring(0, 8);
    private final Viewer manager = new Viewer("mel.manager", Set.of("managers." + council));

    @LocalServerPort
    private int port;
    @Autowired
    private Figures figures;
    @Autowired
    private Register register;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Clock clock;

    private Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(jdbc, transactions, clock.instant());
        register.enter(Organisation.of(council, Organisation.Kind.COUNCIL, "A council"));
        register.enter(new Team("managers", council, "Managers"));
        register.enter(new Team("social-workers", council, "Social workers of " + council));
    }

    @Test
    void theCouncilsManagerSeesWhatWasCountedByHand() {
        resident().at(Stage.ASSESSING).task("needs-assessment", "userTask_assessSocialCare", "Assess", "social-workers." + council,
                "council", "A social worker assesses.", Duration.ofMinutes(-10));
        var ready = resident().at(Stage.DECIDING).agreed("P1", "p1-home-single-handed");
        noLongerMeets(ready, 8);
        noLongerMeets(resident(), 0);
        resident().task("needs-assessment", "userTask_assessSocialCare", "Assess", "social-workers." + council, "council",
                "A social worker assesses.", Duration.ofMinutes(10));
        resident().closed("left");
        noLongerMeets(scene.matched("Not", "Ours", LocalDate.of(1950, 1, 1), "northbridge-7b", "1", Duration.ofDays(1)), 3);

        var shown = figures.of(manager);

        assertThat(shown.inHospital()).isEqualTo(4);
        assertThat(shown.noLongerMeets()).isEqualTo(2);
        assertThat(shown.dischargeReady()).isEqualTo(1);
        assertThat(shown.stages()).filteredOn(row -> row.people() > 0)
                .extracting(Figures.AtStage::stage, Figures.AtStage::people)
                .containsExactlyInAnyOrder(tuple(Stage.ADMITTED, 2), tuple(Stage.ASSESSING, 1), tuple(Stage.DECIDING, 1));
        assertThat(shown.days()).filteredOn(row -> row.people() > 0)
                .extracting(Figures.DaysWithoutNeed::shortest, Figures.DaysWithoutNeed::longest)
                .containsExactly(tuple(0, Optional.of(0)), tuple(7, Optional.of(13)));
        assertThat(shown.teams()).containsExactly(new Figures.TeamFigures("Social workers of " + council, 2, 1, 1));
    }

    @Test
    void aCaseworkerCountsThoseWhoWereGivenToTheTeam() {
        resident().seenBy("social-workers." + council);
        resident();
        var worker = new Viewer("sofia.social", Set.of("social-workers." + council));
        assertThat(figures.of(worker).inHospital()).isEqualTo(1);
        assertThat(figures.of(manager).inHospital()).isEqualTo(2);
        assertThat(figures.of(new Viewer("sam.social", Set.of("social-workers.nowhere"))).inHospital()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"mel.manager, 200", "sofia.social, 200", "sam.social, 200", "hana.hub, 200", "lee.lead, 200", "nina.ward, 200",
            "mia.manager, 200", "bea.broker, 200", "carl.carer, 403", "ines.governance, 403", "ada.admin, 403"})
    void thePageIsForThoseWhoWorkWithPeopleAndNamesNobody(String user, int status) {
        var somebody = scene.matched("Wilhelmina", "Quarrington", LocalDate.of(1931, 2, 3), "northbridge-7b", "A1",
                Duration.ofDays(2)).seenBy("social-workers.eastvale");
        var page = Browser.signedIn(port, user).get("/figures");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).doesNotContain("Quarrington", somebody.nhsNumber, somebody.id.value());
        if (status == 200) {
            assertThat(page.body()).contains("As at", "Source: the hospital's messages", "Source: daily reviews",
                    "Source: the steps of the processes", "Source: the tasks that the processes gave");
        }
    }

    private Scene.Somebody resident() {
        var somebody = scene.matched("Ann", "Hill", LocalDate.of(1950, 1, 1), "northbridge-7b", "1", Duration.ofDays(9));
        write("update journey set council = ? where id = ?", council, somebody.id.value());
        return somebody;
    }

    private void noLongerMeets(Scene.Somebody somebody, int days) {
        var began = London.day(clock.instant()).minusDays(days).atTime(0, 30).atZone(London.ZONE).toInstant();
        write("insert into nctr_interval (journey, began_at) values (?, ?)", somebody.id.value(), Timestamp.from(began));
    }

    private void write(String sql, Object... values) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql(sql).params(values).update());
    }
}
