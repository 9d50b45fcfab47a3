package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Two people complete one task at the same moment")
class TwoAtOnceIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    @RepeatedTest(5)
    @DisplayName("one is taken; the other is told, and leaves no answer behind")
    void onlyOne() throws Exception {
        var traveller = scenarios.admit(Somebody.verified());
        traveller.completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport());
        var task = traveller.task("assess-social-care").getId();
        var start = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            List<Callable<HttpResponse<String>>> both = IntStream.range(0, 2).<Callable<HttpResponse<String>>>mapToObj(
                    i -> () -> {
                        start.await();
                        return complete(task);
                    }).toList();
            var answers = people.invokeAll(both).stream().map(TwoAtOnceIT::get).toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(204);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 204).singleElement()
                    .satisfies(late -> assertThat(late.body()).containsAnyOf("Somebody else just changed this",
                            "This task is no longer open"))
                    .satisfies(late -> assertThat(late.statusCode()).as(late.body()).isIn(404, 409));
        } finally {
            people.shutdown();
        }
        assertThat(jdbc.sql("select count(*) from answer where task = :task and name = 'needChange'")
                .param("task", task).query(Long.class).single()).isEqualTo(1);
    }

    private HttpResponse<String> complete(String task) throws Exception {
        var answers = new StringBuilder();
        SampleAnswers.socialCare().forEach((name, value) -> answers.append(answers.isEmpty() ? "" : ",")
                .append("\"%s\":{\"value\":\"%s\"}".formatted(name, value)));
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/task/" + task
                        + "/submit-form")).header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                        "sofia.social:Going-Home-2026".getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString("{\"variables\":{" + answers + "}}")).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
