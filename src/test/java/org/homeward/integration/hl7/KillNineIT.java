package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was acknowledged survives a kill -9: tried with the real product in a process of its own. */
@HomewardTest
class KillNineIT {

    private static final int MESSAGES = 30;
    private static final long THE_WORKERS_LOCK = 2575;

    @Autowired
    private EmbeddedPostgres postgres;

    private final String name = "kill_" + UUID.randomUUID().toString().replace("-", "");
    private Connection database;

    @BeforeEach
    void create() throws SQLException {
        try (var admin = postgres.getPostgresDatabase().getConnection(); var create = admin.createStatement()) {
            create.execute("create database " + name);
        }
        database = postgres.getDatabase("postgres", name).getConnection();
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
        try (var admin = postgres.getPostgresDatabase().getConnection(); var drop = admin.createStatement()) {
            drop.execute("drop database " + name + " with (force)");
        }
    }

    /** The worker is held back until every message has its acknowledgement, and killed as soon as it has begun. */
    @Test
    void everyAcknowledgedMessageBecomesAJourneyOnce() throws Exception {
        try (var first = start()) {
            run("select pg_advisory_lock(" + THE_WORKERS_LOCK + ")");
            try (var hospital = new Sender(first.messagePort())) {
                IntStream.range(0, MESSAGES).forEach(i ->
                        assertThat(hospital.send(Messages.admission("K" + i))).contains("\rMSA|AA|"));
            }
            assertThat(count("select count(*) from hl7_message where state = 'received'")).isEqualTo(MESSAGES);
            assertThat(count("select count(*) from journey")).isZero();
            run("select pg_advisory_unlock(" + THE_WORKERS_LOCK + ")");
            await().pollInterval(Duration.ofMillis(2)).until(() -> count("select count(*) from journey") > 0);
            first.killNine();
        }
        long before = count("select count(*) from journey");
        assertThat(before).as("killed in the middle").isLessThan(MESSAGES);
        try (var second = start()) {
            await().atMost(Duration.ofMinutes(2)).until(() ->
                    count("select count(*) from hl7_message where state = 'applied'") == MESSAGES);
            try (var hospital = new Sender(second.messagePort())) {
                assertThat(hospital.send(Messages.admission("K-afterwards"))).contains("\rMSA|AA|");
            }
            await().until(() -> count("select count(distinct visit_number) from stay") == MESSAGES + 1);
        }
        assertThat(count("select count(*) from journey")).isEqualTo(MESSAGES + 1);
        assertThat(count("select count(*) from act_hi_procinst where proc_def_key_ = 'admission'")).isEqualTo(MESSAGES + 1);
    }

    private HomewardProcess start() throws IOException {
        return HomewardProcess.start(postgres.getJdbcUrl("postgres", name));
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
