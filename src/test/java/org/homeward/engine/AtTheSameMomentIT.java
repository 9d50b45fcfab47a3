package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("At the same moment")
class AtTheSameMomentIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    @RepeatedTest(5)
    @DisplayName("two people complete one task: one is taken; the other is told, and leaves no answer behind")
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
            var answers = people.invokeAll(both).stream().map(AtTheSameMomentIT::get).toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(204);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 204).singleElement()
                    .satisfies(late -> assertThat(late.body()).containsAnyOf("Somebody else just changed this",
                            "This task is not open to you"))
                    .satisfies(late -> assertThat(late.statusCode()).as(late.body()).isIn(404, 409));
        } finally {
            people.shutdown();
        }
        assertThat(jdbc.sql("select count(*) from answer where task = :task and name = 'needChange'")
                .param("task", task).query(Long.class).single()).isEqualTo(1);
    }

    @RepeatedTest(5)
    @DisplayName("three people complete the three assessments of one person: all are taken, and the journey goes on")
    void together() throws Exception {
        var traveller = scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport());
        var start = new CyclicBarrier(3);
        var people = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Object>> all = List.of(
                    () -> atOnce(start, traveller, "describe-needs", "nina.ward", SampleAnswers.needs()),
                    () -> atOnce(start, traveller, "assess-therapy", "theo.therapist", SampleAnswers.therapy()),
                    () -> atOnce(start, traveller, "assess-social-care", "sofia.social", SampleAnswers.socialCare()));
            people.invokeAll(all).forEach(AtTheSameMomentIT::get);
        } finally {
            people.shutdown();
        }
        traveller.hasTasks("confirm-home-circumstances", "triage-referral");
    }

    private static Object atOnce(CyclicBarrier start, Traveller traveller, String task, String user,
                                 Map<String, Object> answers) throws Exception {
        start.await();
        return traveller.completes(task, user, answers);
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
