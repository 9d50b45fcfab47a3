package org.homeward.integration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.homeward.tasks.RecordFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("What the hospital's record knows")
class HospitalFactsIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private RecordFacts facts;
    @Autowired
    private Clock clock;

    private Traveller person;

    @BeforeEach
    void admitted() {
        person = scenarios.admit(Somebody.verified());
    }

    @Test
    @DisplayName("is shown in the review with its source and counts only when a person confirms it; sent twice, it is kept once")
    void shown() {
        assertThat(put("northbridge-epr", "{\"newsScore\":4,\"transport\":\"requested\"}").body()).contains("\"added\":2");
        var page = Browser.signedIn(port, "nina.ward").get("/tasks/" + person.task("record-daily-review").getId()).body();
        assertThat(page).contains("<strong>4</strong>").contains("<strong>Requested</strong>");
        assertThat(facts.newest(person.journey(), List.of("newsScore")).get("newsScore").author()).isEqualTo("northbridge-epr");
        assertThat(jdbc.sql("select count(*) from answer where journey = ?").param(person.journey().value())
                .query(Long.class).single()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"newsScore\":99} | newsScore",
        "{\"shoeSize\":9} | Not a question for a system",
        "{\"confirmedUnchanged\":\"yes\"} | Not a question for a system",
        "{} | At least one answer"})
    @DisplayName("is held to the form's own contract")
    void refused(String sent, String sentence) {
        var answer = put("northbridge-epr", sent);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
        assertThat(facts.newest(person.journey(), List.of("newsScore"))).isEmpty();
    }

    @Test
    @DisplayName("comes from a hospital's own system alone")
    void nobodyElse() {
        assertThat(put("nina.ward", "{\"newsScore\":4}").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> put(String user, String sent) {
        return Browser.withPassword(port, user, "Going-Home-2026").call("PUT", "/api/v1/journeys/" + person.journey().value() + "/facts",
                "{\"recordedAt\":\"" + clock.instant() + "\",\"facts\":" + sent + "}", "application/json");
    }
}
