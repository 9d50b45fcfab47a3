package org.homeward.integration.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.DutyAnswers.accommodation;
import static org.homeward.processes.DutyAnswers.homeless;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.homeward.HomewardTest;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The system of a housing authority says that there is news of somebody who was referred to it; over HTTP, as it would. */
@HomewardTest
class HousingAnswersIT {

    private static final String COUNCIL = "eastvale-cms";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Clock clock;

    private Traveller traveller;

    @BeforeEach
    void referredAndNothingYet() {
        traveller = scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", "nina.ward",
                        with(homeCircumstances(), "homelessOrAtRisk", "yes"))
                .completes("ask-consent-and-area", "nina.ward", homeless("yes"))
                .completes("plan-accommodation", "hugo.housing", accommodation("none-yet", "no"))
                .waitsAt("homelessness-referral", "gateway_answerFromHousing");
    }

    @Test
    @DisplayName("its officers are asked for a place again, once for each of its answers")
    void once() throws Exception {
        assertThat(json(tell(COUNCIL, news("EH-1"))).get("changed").asBoolean()).isTrue();
        traveller.hasTasks("record-daily-review", "plan-accommodation").timelineHas("housing.answered")
                .completes("plan-accommodation", "hugo.housing", accommodation("none-yet", "no"));
        assertThat(json(tell(COUNCIL, news("EH-1"))).get("changed").asBoolean()).isFalse();
        traveller.hasTasks("record-daily-review").waitsAt("homelessness-referral", "gateway_answerFromHousing");
        assertThat(json(tell(COUNCIL, news("EH-2"))).get("changed").asBoolean()).isTrue();
        traveller.hasTasks("record-daily-review", "plan-accommodation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"answeredAt\":\"2024-01-05T14:05:00Z\"}                                            | reference",
        "{\"reference\":17,\"answeredAt\":\"2024-01-05T14:05:00Z\"}                           | reference",
        "{\"reference\":\"Ada Fielding, 3 May\",\"answeredAt\":\"2024-01-05T14:05:00Z\"}      | reference",
        "{\"reference\":\"EH-1\",\"answeredAt\":\"tomorrow\"}                                 | answeredAt",
        "{\"reference\":\"EH-1\",\"answeredAt\":\"2199-01-05T14:05:00Z\"}                     | answeredAt",
        "{\"reference\":\"EH-1\",\"answeredAt\":\"2024-01-05T14:05:00Z\",\"name\":\"Ada\"}    | name"})
    @DisplayName("the field that is wrong is named, and nothing is taken")
    void namesTheFieldThatIsWrong(String body, String field) throws Exception {
        var answer = tell(COUNCIL, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).at("/errors/0/field").asText()).isEqualTo(field);
        traveller.waitsAt("homelessness-referral", "gateway_answerFromHousing");
    }

    @Test
    @DisplayName("only the system of the council that was chosen may tell it, and only while the referral is open")
    void onlyTheChosenAuthority() throws Exception {
        assertThat(tell("hugo.housing", news("EH-1")).statusCode()).isEqualTo(403);
        assertThat(tell("northbridge-epr", news("EH-1")).statusCode()).isEqualTo(403);
        var elsewhere = scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", "nina.ward",
                        with(homeCircumstances(), "homelessOrAtRisk", "yes"))
                .completes("ask-consent-and-area", "nina.ward", with(homeless("yes"), "chosenAuthority", "westmoor"));
        assertThat(tell(elsewhere, COUNCIL, news("EH-1")).statusCode()).isEqualTo(404);
        assertThat(tell(COUNCIL, news("EH-9")).statusCode()).isEqualTo(200);
        traveller.completes("plan-accommodation", "hugo.housing", accommodation("hostel", "no"));
        assertThat(tell(COUNCIL, news("EH-10")).statusCode()).isEqualTo(404);
    }

    private String news(String reference) {
        return "{\"reference\":\"" + reference + "\",\"answeredAt\":\"" + clock.instant() + "\"}";
    }

    private HttpResponse<String> tell(String user, String body) throws IOException, InterruptedException {
        return tell(traveller, user, body);
    }

    private HttpResponse<String> tell(Traveller whose, String user, String body) throws IOException, InterruptedException {
        var secret = Base64.getEncoder().encodeToString((user + ":Going-Home-2026").getBytes(StandardCharsets.UTF_8));
        return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/journeys/" + whose.journey()
                        + "/housing-answers")).header("Content-Type", "application/json").header("Authorization", "Basic " + secret)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
