package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.integration.hl7.HomewardProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The audit of the real product in a process of its own: no read is lost on a clean stop, few are on a kill -9, and the
 * command that verifies it names a changed row.
 */
@HomewardTest
class AuditProcessIT {

    private static final Logger LOG = LoggerFactory.getLogger(AuditProcessIT.class);
    private static final int READS = 40;

    @Autowired
    private EmbeddedPostgres postgres;

    private final String name = "audit_" + UUID.randomUUID().toString().replace("-", "");
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

    @Test
    void aStopLosesNothingAKillLittleAndAChangeIsNamed() throws Exception {
        try (var first = HomewardProcess.start(url())) {
            var nina = Browser.signedIn(first.pagesPort(), "nina.ward");
            enter("J-AAAAAA");
            enter("J-BBBBBB");
            nobodyIsShownWhileItCannotBeNoted(nina);
            look(nina, READS);
            first.stop();
        }
        assertThat(noted()).as("after SIGTERM").isEqualTo(READS);

        try (var second = HomewardProcess.start(url())) {
            var nina = Browser.signedIn(second.pagesPort(), "nina.ward");
            look(nina, READS);
            await().until(() -> noted() == 2 * READS);
            look(nina, READS);
            second.killNine();
        }
        LOG.info("Of {} reads in the last moment before a kill -9, {} were lost", READS, 3 * READS - noted());
        assertThat(noted()).isBetween(2L * READS, 3L * READS);

        assertThat(verify()).isZero();
        run("set session_replication_role = replica");
        run("update audit_entry set what = overlay(what placing '!' from 1) where seq = 7");
        try (var command = HomewardProcess.start(url(), "--homeward.audit.verify")) {
            assertThat(command.end()).isEqualTo(1);
            assertThat(command.tail()).contains("Row 7 is not as it was written.");
        }
    }

    private int verify() throws Exception {
        try (var command = HomewardProcess.start(url(), "--homeward.audit.verify")) {
            var ended = command.end();
            LOG.info("{}", command.tail());
            return ended;
        }
    }

    private static void look(Browser browser, int times) {
        IntStream.range(0, times).forEach(i -> assertThat(browser.get("/journeys/J-AAAAAA").statusCode()).isEqualTo(200));
    }

    private long noted() throws SQLException {
        return noted("J-AAAAAA");
    }

    private long noted(String journey) throws SQLException {
        var one = "select who, screen, journeys from ";
        try (var statement = database.createStatement(); var rows = statement.executeQuery("select count(*) from ("
                + one + "audit_waiting union all " + one + "audit_entry) e"
                + " where who = 'nina.ward' and screen = 'Journey' and journeys = array['" + journey + "']")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void nobodyIsShownWhileItCannotBeNoted(Browser nina) throws SQLException {
        run("alter table audit_waiting rename to audit_away");
        assertThat(nina.get("/journeys/J-BBBBBB").statusCode()).as("the one that finds out").isEqualTo(200);
        await().until(() -> nina.get("/journeys/J-BBBBBB").statusCode() == 503);
        run("alter table audit_away rename to audit_waiting");
        await().until(() -> nina.get("/journeys/J-BBBBBB").statusCode() == 200);
        await().until(() -> noted("J-BBBBBB") >= 2);
    }

    private void enter(String journey) throws SQLException {
        run("insert into journey (id, stage, stage_since, trust, ward, opened_at) "
                + "values ('" + journey + "', 'admitted', now(), 'northbridge', 'northbridge-7b', now())");
        run("insert into relationship (journey, group_id, kind, because, since) "
                + "values ('" + journey + "', 'ward-staff.northbridge-7b', 'ward', 'Lies on the ward', now())");
    }

    private String url() {
        return postgres.getJdbcUrl("postgres", name);
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
