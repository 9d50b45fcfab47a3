package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.forms.FormDesk;
import org.homeward.forms.TaskForm;
import org.homeward.integration.hl7.HomewardProcess;
import org.homeward.integration.hl7.Messages;
import org.homeward.integration.hl7.Sender;
import org.homeward.processes.SampleAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tried with the real product in a process of its own, which is stopped and started again on the same data. */
@HomewardTest
@DisplayName("What was begun is there after a restart of the server")
class DraftOverRestartBrowserTest {

    private static final String FORM = "confirm-home-circumstances";
    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private EmbeddedPostgres postgres;
    @Autowired
    private FormDesk desk;

    private final String name = "restart_" + UUID.randomUUID().toString().replace("-", "");
    private JdbcClient database;

    @BeforeEach
    void create() throws SQLException {
        run("create database " + name);
        database = JdbcClient.create(postgres.getDatabase("postgres", name));
    }

    @AfterEach
    void drop() throws SQLException {
        run("drop database " + name + " with (force)");
    }

    @Test
    @DisplayName("found as it was, and completed")
    void survives() throws Exception {
        String task;
        try (var before = HomewardProcess.start(postgres.getJdbcUrl("postgres", name)); var hospital = new Sender(before.messagePort())) {
            hospital.send(Messages.admission("D1"));
            task = await().atMost(Duration.ofMinutes(1)).until(this::task, tasks -> tasks.size() == 1).get(0);
            var page = Desk.of(CHROMIUM.get(), home(before), "nina.ward");
            OurTask.open(page, home(before), task, form()).answer(Map.of("livesAlone", "no", "livesWith", "Her sister",
                    "communicationNeeds", List.of("hearing", "sight"))).kept();
            assertThat(before.stop()).isEqualTo(143);
        }
        try (var after = HomewardProcess.start(postgres.getJdbcUrl("postgres", name))) {
            after.messagePort();
            var page = Desk.of(CHROMIUM.get(), home(after), "nina.ward");
            var begun = OurTask.open(page, home(after), task, form());
            assertThat(page.locator("[name='a.livesWith']")).hasValue("Her sister");
            begun.answer(SampleAnswers.with(SampleAnswers.homeCircumstances(), "livesAlone", null, "communicationNeeds", null))
                    .complete();
        }
        assertThat(answer(task, "livesWith")).isEqualTo("Her sister");
        assertThat(answer(task, "communicationNeeds")).isEqualTo("[\"hearing\", \"sight\"]");
    }

    private List<String> task() {
        return database.sql("select id from task where task_id = ? and state = 'open'").param(FORM).query(String.class).list();
    }

    private String answer(String task, String question) {
        return database.sql("select value #>> '{}' from answer where task = ? and name = ?").params(task, question)
                .query(String.class).single();
    }

    private TaskForm form() {
        return desk.newest(FORM).orElseThrow().form();
    }

    private void run(String sql) throws SQLException {
        try (var admin = postgres.getPostgresDatabase().getConnection(); var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String home(HomewardProcess process) {
        return "http://localhost:" + process.pagesPort();
    }
}
