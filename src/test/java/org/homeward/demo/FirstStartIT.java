package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeward.access.web.Browser;
import org.homeward.flow.store.MinutesOfTheClosed;
import org.homeward.integration.hl7.HomewardProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The first start opens on a hospital that has been there for three months")
class FirstStartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LINE_OF_THE_PORT = 3;

    @TempDir
    private static Path folder;
    private static HomewardProcess product;
    private static JdbcClient database;

    @BeforeAll
    static void start() throws IOException {
        product = HomewardProcess.startForTheFirstTime(folder);
        product.awaitReady();
        var server = new PGSimpleDataSource();
        server.setUrl("jdbc:postgresql://localhost:" + Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(LINE_OF_THE_PORT)
                .strip() + "/postgres?user=postgres");
        database = JdbcClient.create(server);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        product.close();
    }

    @Test
    @DisplayName("the board is full, and everybody on it waits for somebody by some time")
    void board() {
        assertThat(count("select count(*) from journey where closed_at is null and stage <> 'attending'")).isBetween(120, 220);
        assertThat(database.sql("select distinct stage from journey").query(String.class).list()).hasSizeGreaterThanOrEqualTo(7);
        var page = Browser.signedIn(product.pagesPort(), "hana.hub").get("/board").body();
        assertThat(page).contains("Joan Birch").containsPattern("Overdue\\s+by [1-9][0-9] days");
    }

    @Test
    @DisplayName("whatever keeps somebody is somebody's, and nobody has typed why")
    void kept() {
        assertThat(count("""
                select count(*) from journey j where j.closed_at is null and j.stage <> 'attending'
                   and not exists (select from wait_interval w join wait_state m on m.process_id = w.process_id and m.element_id = w.element_id
                                    where w.journey = j.id and w.ended_at is null and m.owner <> '' and m.unblock <> '')""")).isZero();
        assertThat(count("select count(*) from answer where name = 'correctedReason'")).isZero();
        var delayed = database.sql("""
                select i.journey from nctr_interval i join journey j on j.id = i.journey
                 where i.ended_at is null and j.closed_at is null and j.hub = 'northbridge-hub' limit 1""").query(String.class).optional();
        assertThat(Browser.signedIn(product.pagesPort(), "hana.hub").get("/journeys/" + delayed.orElseThrow()).body())
                .contains("Needs no hospital bed and is still here", "Where the delay went");
    }

    @Test
    @DisplayName("the minutes of every closed journey's delay are put down to reasons and add up to it, and each has ended")
    void minutes() {
        var closed = new MinutesOfTheClosed(database);
        assertThat(closed.delayed()).isGreaterThan(500);
        assertThat(closed.wrong()).isEmpty();
        assertThat(closed.byReason().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(closed.delays());
        assertThat(closed.byReason().keySet()).as("reasons that were derived").hasSizeGreaterThan(8);
    }

    @Test
    @DisplayName("whatever was due meanwhile is done, and nothing has failed")
    void jobs() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count("""
                select count(*) from act_ru_job
                 where retries_ > 0 and duedate_ < now() at time zone 'UTC' and suspension_state_ = 1""")).isZero());
        assertThat(count("select count(*) from act_ru_incident")).isZero();
        assertThat(count("select count(*) from act_ru_job where retries_ = 0 or exception_msg_ is not null")).isZero();
        assertThat(product.output()).doesNotContain("ENGINE-14006", "The history of the demo was not loaded");
    }

    @Test
    @DisplayName("nothing that has happened is to come")
    void times() {
        for (var happened : List.of("journey.opened_at", "journey.closed_at", "stay.admitted_at", "stay.left_at", "task.opened_at",
                "task.ended_at", "answer.answered_at", "timeline.happened_at", "timeline.learned_at", "wait_interval.began_at",
                "capacity_figure.said_at", "decision_taken.taken_at", "nctr_interval.began_at")) {
            var part = happened.split("\\.");
            assertThat(count("select count(*) from " + part[0] + " where " + part[1] + " > now()")).as(happened).isZero();
        }
        assertThat(count("select count(*) from journey where opened_at < now() - interval '100 days'")).isZero();
        assertThat(count("select count(*) from task where state = 'open'")).isPositive();
        assertThat(count("""
                select count(*) from task where state = 'open'
                   and due_at not between now() - interval '60 days' and now() + interval '100 days'""")).isZero();
    }

    @Test
    @DisplayName("the people of the walk through the demo are there")
    void named() {
        assertThat(database.sql("""
                select p.given_name || ' ' || p.surname from person p join journey j on j.person = p.id
                 where j.closed_at is null and p.nhs_number like '9990000%' order by 1""").query(String.class).list())
                .contains("Doris Latimer", "Irene Eastwood", "Joan Birch", "Nellie Dunn", "Pearl Askew", "Winifred Cole");
    }

    @Test
    @DisplayName("the audit is whole")
    void audit() {
        var governance = Browser.signedIn(product.pagesPort(), "ines.governance");
        governance.post("/audit/verify", Map.of("_csrf", governance.csrf("/audit")));
        assertThat(database.sql("select broken from audit_check order by id desc limit 1").query(Long.class).single()).isZero();
    }

    private static int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
