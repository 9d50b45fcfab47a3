package org.homeward.integration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import org.homeward.HomewardTest;
import org.homeward.flow.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A hospital's system signs in and tells what happened; over HTTP, as it would. */
@HomewardTest
class JourneyEventsApiIT {

    private static final String HOSPITAL = "northbridge-epr";
    private static final String PASSWORD = "Going-Home-2026";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene.Somebody ann;

    @BeforeEach
    void annIsOnTheWard() {
        ann = new Scene(jdbc, transactions, clock.instant())
                .matched("Ann", "Hill", LocalDate.of(1940, 2, 29), "northbridge-7b", "12", Duration.ofDays(2));
    }

    @ParameterizedTest
    @CsvSource({"person.died,died", "person.selfDischarged,self-discharged", "admission.cancelled,recorded-in-error"})
    void endsTheJourneyOnce(String event, String outcome) throws Exception {
        var body = "{\"event\":\"" + event + "\",\"happenedAt\":\"" + clock.instant() + "\"}";

        var first = tell(HOSPITAL, body);
        var again = tell(HOSPITAL, body);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(json(first).get("changed").asBoolean()).isTrue();
        assertThat(json(again).get("changed").asBoolean()).isFalse();
        var journey = json(send(HOSPITAL, HttpRequest.newBuilder(address("")).GET()));
        assertThat(journey.get("stage").asText()).isEqualTo("closed");
        assertThat(journey.get("outcome").asText()).isEqualTo(outcome);
        assertThat(journey.get("timeline")).filteredOn(entry -> entry.get("kind").asText().equals(event)).singleElement()
                .satisfies(entry -> assertThat(entry.get("source").asText()).isEqualTo("api:" + HOSPITAL));
        assertThat(journey.get("timeline").findValuesAsText("kind")).containsOnlyOnce(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"event\":\"person.vanished\",\"happenedAt\":\"2024-01-05T14:05:00Z\"} | event",
        "{\"happenedAt\":\"2024-01-05T14:05:00Z\"}                               | event",
        "{\"event\":\"person.died\",\"happenedAt\":\"yesterday\"}                | happenedAt",
        "{\"event\":\"person.died\"}                                             | happenedAt",
        "{\"event\":\"person.died\",\"happenedAt\":\"2199-01-05T14:05:00Z\"}     | happenedAt",
        "{\"event\":\"person.died\",\"happenedAt\":\"2024-01-05T14:05:00Z\",\"name\":\"Ann\"} | name"})
    void namesTheFieldThatIsWrong(String body, String field) throws Exception {
        var answer = tell(HOSPITAL, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(jdbc.sql("select count(*) from timeline where journey = ?").param(ann.id.value())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void onlyAHospitalsSystemMayTell() throws Exception {
        var body = "{\"event\":\"person.died\",\"happenedAt\":\"2024-01-05T14:05:00Z\"}";

        assertThat(tell("nina.ward", body).statusCode()).isEqualTo(403);
        assertThat(tell("wes.ward", body).statusCode()).isEqualTo(404);
        var stranger = http.send(HttpRequest.newBuilder(address("/events")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void saysWhatIsWrongWithAnAddressOrMethod() throws Exception {
        var nowhere = send(HOSPITAL, HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/nowhere")));
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(json(nowhere).get("detail").asText()).isEqualTo("There is nothing at this address.");
        var wrongMethod = send(HOSPITAL, HttpRequest.newBuilder(address("")).DELETE());
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void anybodyMayReadHowTheApiIsUsed() throws Exception {
        for (var path : new String[] {"/api/v1/openapi", "/api/v1/swagger-ui/index.html"}) {
            assertThat(http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    BodyHandlers.ofString()).statusCode()).as(path).isEqualTo(200);
        }
    }

    private HttpResponse<String> tell(String user, String body) throws IOException, InterruptedException {
        return send(user, HttpRequest.newBuilder(address("/events")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String user, HttpRequest.Builder request) throws IOException, InterruptedException {
        var secret = Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return http.send(request.header("Authorization", "Basic " + secret).build(), BodyHandlers.ofString());
    }

    private URI address(String rest) {
        return URI.create("http://localhost:" + port + "/api/v1/journeys/" + ann.id + rest);
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
