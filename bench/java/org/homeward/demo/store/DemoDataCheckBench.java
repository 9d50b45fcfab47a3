package org.homeward.demo.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.homeward.bench.Scenario;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads the demo's data file at each of its moments and looks whether what was loaded fits together: nothing points to what is not
 * there, nothing has happened that is to come, and as many people are on their way as the demo wants. Scenario {@code demo-data-check}.
 */
class DemoDataCheckBench {

    private static final Path FILE = Path.of(System.getProperty("bench.file", "src/main/resources/demo/three-months.gz"));
    private static final Duration SHORTLY_AFTER = Duration.ofMinutes(5);
    /** One in summer, and one in winter. */
    private static final List<Long> WEEKS = List.of(0L, -30L);

    @Test
    void everyMoment() throws Exception {
        Scenario.onlyWhenNamed("demo-data-check");
        DataFile.Head head;
        try (var file = DataFile.open(Files.newInputStream(FILE))) {
            head = file.head();
        }
        System.out.printf("%d moments in %,d bytes%n", head.moments().size(), Files.size(FILE));
        try (var postgres = EmbeddedPostgres.start()) {
            var template = postgres.getDatabase("postgres", "template1");
            Flyway.configure().dataSource(template).target(head.schema()).load().migrate();
            for (int moment = 0; moment < head.moments().size(); moment++) {
                for (var weeks : WEEKS) {
                    check(postgres, head, new Placement(moment, weeks));
                }
            }
        }
    }

    private static void check(EmbeddedPostgres postgres, DataFile.Head head, Placement placement) throws SQLException, IOException {
        var name = "moment_" + placement.moment() + "_" + Math.abs(placement.weeks());
        JdbcClient.create(postgres.getPostgresDatabase()).sql("create database " + name).update();
        var database = postgres.getDatabase("postgres", name);
        long begun = System.nanoTime();
        long rows;
        try (var file = DataFile.open(Files.newInputStream(FILE)); var connection = database.getConnection()) {
            rows = new LoadHistory(connection, file, placement).load();
        }
        var shown = LocalDateTime.ofInstant(head.moments().get(placement.moment()), London.ZONE).plusWeeks(placement.weeks());
        var sql = JdbcClient.create(database);
        System.out.printf("%s: %d rows in %.1f s, %d open journeys, %d in hospital%n", shown, rows, (System.nanoTime() - begun) / 1e9,
                count(sql, "select count(*) from journey where closed_at is null"), count(sql, "select count(*) from stay where state = 'open'"));
        var pointing = sql.sql(ForeignKeys.WITHOUT_TARGET).query(String.class).list();
        assertThat(pointing).hasSizeGreaterThan(100).allSatisfy(question -> assertThat(count(sql, question)).as(question).isZero());
        notToCome(sql, shown.atZone(London.ZONE).toInstant().plus(SHORTLY_AFTER));
    }

    private static void notToCome(JdbcClient sql, Instant now) {
        for (var column : List.of("journey.opened_at", "journey.closed_at", "task.opened_at", "task.ended_at", "answer.answered_at",
                "timeline.happened_at", "act_hi_actinst.start_time_", "act_ru_task.create_time_")) {
            var part = column.split("\\.");
            assertThat(sql.sql("select count(*) from " + part[0] + " where " + part[1] + " > ?::timestamptz at time zone 'UTC'").param(now.toString())
                    .query(Long.class).single()).as(column).isZero();
        }
    }

    private static long count(JdbcClient sql, String question) {
        return sql.sql(question).query(Long.class).single();
    }
}
