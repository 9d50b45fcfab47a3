package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The moment is chosen by holding a row that the step writes: once it waits for the row, every connection is cut. */
@HomewardTest
@DisplayName("The database is cut off while somebody confirms that a person has left")
class DatabaseGoneIT {

    private static final String WARD = "nina.ward";
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]* type=\"hidden\"[^>]*>");

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private EmbeddedPostgres postgres;
    @Autowired
    private DataSource pool;
    @LocalServerPort
    private int port;

    private final Somebody somebody = Somebody.verified();
    private JdbcClient direct;
    private Traveller person;
    private String task;
    private String before;

    @BeforeEach
    void readyToLeave() {
        direct = JdbcClient.create(postgres.getPostgresDatabase());
        person = scenarios.admit(somebody).completes("record-daily-review", WARD, SampleAnswers.fitToLeave())
                .completes("agree-simple-discharge", WARD, SampleAnswers.simpleDischarge());
        task = person.task("confirm-leaving").getId();
        before = everything();
    }

    @ParameterizedTest(name = "before {0} is written")
    @ValueSource(strings = {"answer", "task", "stay", "journey", "act_ru_task"})
    @DisplayName("by a program: nothing of it stands, and done again it is done once")
    void byProgram(String table) throws Exception {
        var answer = cutBefore(table, this::byRest);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(500, 599);
        assertThat(answer.body()).contains("Something went wrong").doesNotContain("terminating", somebody.surname());
        nothingStands();
        await().atMost(Duration.ofSeconds(20)).until(() -> byRest().statusCode() == 204);
        isDoneOnce();
    }

    @Test
    @DisplayName("on our own page: it says that something went wrong, nothing of it stands, and done again it is done once")
    void onOurPage() throws Exception {
        var nina = Browser.signedIn(port, WARD);
        var page = cutBefore("journey", () -> handsIn(nina));
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Something went wrong on our side").doesNotContain("terminating", somebody.surname());
        nothingStands();
        await().atMost(Duration.ofSeconds(20)).until(() -> handsIn(nina).headers().firstValue("Location").orElse("").endsWith("/work"));
        isDoneOnce();
    }

    private HttpResponse<String> cutBefore(String table, Supplier<HttpResponse<String>> completing) throws Exception {
        try (var holder = postgres.getPostgresDatabase().getConnection()) {
            holder.setAutoCommit(false);
            var pid = pid(holder);
            hold(holder, table);
            var asked = CompletableFuture.supplyAsync(completing);
            await().atMost(Duration.ofSeconds(30)).until(() -> asked.isDone() || waitFor(pid) > 0);
            assertThat(asked).as("in the middle of it").isNotDone();
            cutAllExcept(pid);
            return asked.get(1, TimeUnit.MINUTES);
        }
    }

    private void hold(Connection holder, String table) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute(switch (table) {
                case "answer" -> "lock table answer in share mode";
                case "task" -> "select 1 from task where id = '" + task + "' for no key update";
                case "act_ru_task" -> "select 1 from act_ru_task where id_ = '" + task + "' for no key update";
                case "stay" -> "select 1 from stay where journey = '" + person.journey() + "' for no key update";
                default -> "select 1 from journey where id = '" + person.journey() + "' for no key update";
            });
        }
    }

    private int waitFor(int holder) {
        return direct.sql("select count(*) from pg_stat_activity where ? = any(pg_blocking_pids(pid))").param(holder)
                .query(Integer.class).single();
    }

    private void cutAllExcept(int holder) {
        direct.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                         where datname = current_database() and backend_type = 'client backend' and pid not in (?, pg_backend_pid())""")
                .param(holder).query(Integer.class).single();
    }

    private void nothingStands() {
        await().untilAsserted(() -> assertThat(everything()).isEqualTo(before));
    }

    /** What is left of the connections that were cut would be taken out by the pool one by one, as each is looked at. */
    private void isDoneOnce() throws SQLException {
        pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        person.isClosed("left");
        assertThat(direct.sql("select max(times) from (select count(*) times from answer where task = ? group by name) each").param(task)
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(direct.sql("select count(*) from timeline where journey = ? and kind = 'journey.closed'").param(person.journey().value())
                .query(Integer.class).single()).isEqualTo(1);
    }

    /** All that is on record of the journey, as one text. */
    private String everything() {
        return direct.sql("""
                        select concat_ws('; ', (select j::text from journey j where id = :journey),
                          (select string_agg(s::text, ',') from stay s where journey = :journey),
                          (select string_agg(id || state, ',' order by id) from task where journey = :journey),
                          (select string_agg(id || coalesce(how_it_ended, ''), ',' order by id) from wait_interval where journey = :journey),
                          (select string_agg(id::text, ',' order by id) from answer where journey = :journey),
                          (select string_agg(id::text, ',' order by id) from timeline where journey = :journey),
                          (select string_agg(id::text, ',' order by id) from decision_taken where journey = :journey),
                          (select string_agg(id::text, ',' order by id) from notice where journey = :journey),
                          (select string_agg(id_ || rev_, ',' order by id_) from act_ru_task where proc_inst_id_ in
                            (select proc_inst_id_ from act_hi_procinst where business_key_ = :journey)),
                          (select string_agg(id_ || coalesce(act_id_, '') || rev_, ',' order by id_) from act_ru_execution where proc_inst_id_ in
                            (select proc_inst_id_ from act_hi_procinst where business_key_ = :journey)))""")
                .param("journey", person.journey().value()).query(String.class).single();
    }

    private HttpResponse<String> byRest() {
        var answers = new StringBuilder();
        SampleAnswers.left().forEach((name, value) -> answers.append(answers.isEmpty() ? "" : ",")
                .append("\"%s\":{\"value\":\"%s\"}".formatted(name, value)));
        return Browser.withPassword(port, WARD, "Going-Home-2026").call("POST", "/engine-rest/task/" + task + "/submit-form",
                "{\"variables\":{" + answers + "}}", "application/json");
    }

    /** As a browser sends the form, with all that stands hidden in it. */
    private HttpResponse<String> handsIn(Browser browser) {
        var form = new StringBuilder("do=complete&knowing=yes");
        HIDDEN.matcher(browser.get("/tasks/" + task).body()).results().map(MatchResult::group).forEach(input ->
                form.append('&').append(attribute("name", input)).append('=').append(attribute("value", input)));
        SampleAnswers.left().forEach((name, value) -> form.append("&a.").append(name).append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
        var left = SampleAnswers.left().get("leftAt").toString();
        form.append("&a.leftAt.day=").append(left, 8, 10).append("&a.leftAt.month=").append(left, 5, 7).append("&a.leftAt.year=")
                .append(left, 0, 4).append("&a.leftAt.time=").append(left, 11, 16);
        return browser.call("POST", "/tasks/" + task, form.toString(), "application/x-www-form-urlencoded");
    }

    private static String attribute(String name, String input) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return URLEncoder.encode(found.find() ? found.group(1) : "", StandardCharsets.UTF_8);
    }

    private static int pid(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
