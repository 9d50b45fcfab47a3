package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.web.Browser;
import org.homeward.integration.hl7.HomewardProcess;
import org.homeward.integration.hl7.Messages;
import org.homeward.integration.hl7.Sender;
import org.homeward.processes.SampleAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tried with the real product in a process of its own, which is not restarted. */
@DisplayName("The database server is restarted under the running product")
class DatabaseRestartIT {

    private static final String FORM = "confirm-home-circumstances";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;
    private EmbeddedPostgres server;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    @DisplayName("a task is done once, messages of the hospital are taken again, and nobody has to restart anything else")
    void goesOn() throws Exception {
        try (var product = HomewardProcess.start(server.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.hikari.connection-timeout=2000"); var hospital = new Sender(product.messagePort())) {
            hospital.send(Messages.admission("R1"));
            var task = await().atMost(PATIENCE).until(this::tasks, found -> found.size() == 1).get(0);
            var port = server.getPort();
            server.close();
            assertThat(completes(product, task).statusCode()).isBetween(500, 599);
            server = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).setPort(port).start();
            assertThat(tasks()).containsExactly(task);
            await().atMost(PATIENCE).until(() -> completes(product, task).statusCode() == 204);
            assertThat(count("select max(times) from (select count(*) times from answer where task = '" + task + "' group by name) each"))
                    .isEqualTo(1);
            assertThat(hospital.send(Messages.admission("R2"))).contains("\rMSA|AA|");
            await().atMost(PATIENCE).until(() -> count("select count(*) from stay where state = 'open'") == 2);
        }
    }

    private List<String> tasks() {
        return database().sql("select id from task where task_id = ? and state = 'open'").param(FORM).query(String.class).list();
    }

    private int count(String sql) {
        return database().sql(sql).query(Integer.class).single();
    }

    private JdbcClient database() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    private static HttpResponse<String> completes(HomewardProcess product, String task) {
        var variables = new HashMap<String, Object>();
        SampleAnswers.homeCircumstances().forEach((name, value) -> variables.put(name, Map.of("value", value)));
        try {
            return Browser.withPassword(product.pagesPort(), "nina.ward", "Going-Home-2026").call("POST", "/engine-rest/task/" + task
                    + "/submit-form", new ObjectMapper().writeValueAsString(Map.of("variables", variables)), "application/json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
