package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.CountedStatements;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The screen on a wall: whom it never tells of, and that it costs next to nothing while nothing changes. */
@HomewardTest
class WallIT {

    private static final String WARD = "/board/wall?ward=northbridge-4a";

    private final String surname = "Quill" + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private CountedStatements statements;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene.Somebody ann;

    @BeforeEach
    void annIsOnTheWard() {
        ann = new Scene(jdbc, transactions, clock.instant()).matched("Annabel", surname, LocalDate.of(1940, 2, 29),
                "northbridge-4a", "Side room 77", Duration.ofDays(2)).at(Stage.DECIDING);
        ann.task("wall", "userTask_agreePathway", "Agree the discharge pathway", "ward-staff.northbridge-4a", "hub",
                "The hub agrees.", Duration.ofDays(-400));
        ann.task("safeguarding-concern", "userTask_decideImmediatePlan", "Decide the immediate plan",
                "ward-staff.northbridge-4a", "council", "The council decides.", Duration.ofDays(-401));
    }

    @Test
    void saysWhatHasToHappenAndForNobodyWhoTheyAre() {
        var screen = Browser.signedIn(port, "wes.ward");
        var wall = screen.get(WARD).body();
        assertThat(wall).contains("Ward 4A", ann.id.value(), "Agree the discharge pathway", "Deciding");
        assertThat(wall).doesNotContain("Annabel", surname, ann.nhsNumber, ann.hospitalNumber, "Side room",
                "immediate plan");
        await().until(() -> jdbc.sql("select count(*) from audit_entry where screen = 'Wall screen' and who = 'wes.ward'"
                + " and journeys @> array[?]::text[]").param(ann.id.value()).query(Integer.class).single() > 0);
    }

    @Test
    void followsTheRuleOfSight() {
        assertThat(Browser.signedIn(port, "nina.ward").get(WARD).body()).doesNotContain(ann.id.value());
        assertThat(Browser.signedIn(port, "mia.manager").get(WARD).body()).contains(ann.id.value()).doesNotContain("Side room");
        assertThat(Browser.of(port).get(WARD).headers().firstValue("Location").orElse("")).contains("/login");
    }

    @Test
    void asksForNoListWhileNothingChanges() {
        var screen = Browser.signedIn(port, "wes.ward");
        var rows = "/board/wall/rows?ward=northbridge-4a";
        var mark = new AtomicReference<String>();
        await().untilAsserted(() -> {
            mark.set(screen.get(rows).headers().firstValue("ETag").orElseThrow());
            long before = statements.soFar();
            var answer = screen.get(rows, Map.of("If-None-Match", mark.get()));
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(statements.soFar() - before).as("the change counter, and whether the member may still be here")
                    .isLessThanOrEqualTo(3);
        });
        ann.at(Stage.SOURCING);
        assertThat(screen.get(rows, Map.of("If-None-Match", mark.get())).body()).contains("Sourcing");
    }
}
