package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wherever the person lies, colleagues of the hub and the council who sit somewhere else get the same forms in their
 * browser and complete them: one sign-in, nothing installed.
 */
@HomewardTest
class EverySiteIT {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    /** A ward at each site of the demo with somebody who works there. */
    record SiteCase(String site, String feedCode, String wardUser) {
    }

    static Stream<SiteCase> sites() {
        return Stream.of(new SiteCase("northbridge-general", "7B", "nina.ward"),
                new SiteCase("northbridge-general", "4A", "wes.ward"),
                new SiteCase("northbridge-general", "AMU", "amir.ward"),
                new SiteCase("staidans", "SA2", "stan.ward"));
    }

    @Test
    void noSiteIsLeftOut() {
        assertThat(database.sql("select distinct id from site where trust = 'northbridge'").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(sites().map(SiteCase::site).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void colleaguesElsewhereCompleteTheirForms(SiteCase site) throws Exception {
        var person = scenarios.admit(Somebody.verified().onWard(site.feedCode()));
        completes(person, "record-daily-review", site.wardUser(),
                with(fitToLeaveWithSupport(), "decidedBy", site.wardUser()));
        completes(person, "assess-social-care", "sofia.social", socialCare());
        completes(person, "assess-therapy", "theo.therapist", therapy());
        person.hasTasks("confirm-home-circumstances", "describe-needs");
    }

    private void completes(Traveller person, String taskId, String user, Map<String, Object> answers) throws Exception {
        var browser = Browser.signedIn(port, user);
        browser.get("/camunda/app/tasklist/default/");
        var task = person.task(taskId).getId();
        var form = browser.get(TASKS + "/" + task + "/deployed-form");
        assertThat(form.statusCode()).as(user).isEqualTo(200);
        assertThat(form.body()).contains("\"id\": \"" + taskId + "\"");
        var answer = browser.call("POST", TASKS + "/" + task + "/submit-form", json(answers), "application/json");
        assertThat(answer.statusCode()).as(user + ": " + answer.body()).isBetween(200, 204);
    }

    private static String json(Map<String, Object> answers) throws JsonProcessingException {
        var values = answers.entrySet().stream().filter(answer -> answer.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())));
        return JSON.writeValueAsString(Map.of("variables", values));
    }
}
