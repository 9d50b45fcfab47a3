package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.countersigns;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who manages cases and leads the hub as well cannot sign their own decision, whatever they post to the engine. */
@HomewardTest
class SecondSignatureIT {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    @BeforeEach
    void alsoLeads() {
        database.sql("insert into membership (user_id, group_id) values ('hana.hub', 'hub-leads.northbridge-hub')").update();
    }

    @AfterEach
    void leadsNoMore() {
        database.sql("delete from membership where user_id = 'hana.hub' and group_id = 'hub-leads.northbridge-hub'").update();
    }

    @Test
    void theSamePersonIsRefusedAtTheEnginesDoorAndAnotherIsNot() throws Exception {
        var traveller = agreedByHana();
        var refused = posts("hana.hub", traveller);
        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("You decided this yourself", "somebody else has to countersign it");
        traveller.hasTasks("countersign-pathway").hasPathway("none");

        assertThat(posts("lee.lead", traveller).statusCode()).isBetween(200, 204);
        traveller.hasPathway("P3");
    }

    private HttpResponse<String> posts(String user, Traveller traveller) throws Exception {
        var browser = Browser.signedIn(port, user);
        browser.get("/camunda/app/tasklist/default/");
        return browser.call("POST", TASKS + "/" + traveller.task("countersign-pathway").getId() + "/submit-form",
                json(countersigns("yes")), "application/json");
    }

    private Traveller agreedByHana() {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", therapy())
                .completes("assess-social-care", "sofia.social", socialCare())
                .completes("agree-pathway", "hana.hub", with(agrees("P3", "p3-new-care-home"), "overrideReason",
                        "Home has been tried three times", "whyNotHome", "Night falls in spite of live-in care"));
    }

    private static String json(Map<String, Object> answers) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of("variables", answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())))));
    }
}
