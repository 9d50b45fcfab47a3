package org.homeward.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.admission.AdmitPerson;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks are seen, taken and put back by the team that they were given to, through the same doors as Tasklist uses. */
@HomewardTest
class OwnTeamsOnlyIT {

    private static final String PASSWORD = "Going-Home-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private AdmitPerson admit;
    @Autowired
    private Clock clock;
    @Autowired
    private ObjectMapper json;
    private Somebody somebody;
    private JourneyId journey;

    @BeforeEach
    void somebodyIsOnWard7b() {
        somebody = Somebody.verified();
        journey = ((AdmitPerson.Admitted) admit.admit(somebody.admission(clock.instant()))).journey();
    }

    @Test
    void theWardSeesItsTasksAndNobodyElseDoes() throws Exception {
        assertThat(tasksOf("nina.ward")).isNotEmpty();
        assertThat(tasksOf("omar.ward")).containsExactlyElementsOf(tasksOf("nina.ward"));
        for (var other : List.of("wes.ward", "sofia.social", "sam.social", "hana.hub", "mia.manager", "pete.process",
                "ada.admin", "northbridge-epr")) {
            assertThat(tasksOf(other)).as(other).isEmpty();
        }
    }

    @Test
    void aTaskIsTakenAndPutBackAgain() throws Exception {
        var task = tasksOf("nina.ward").get(0);
        assertThat(post("nina.ward", task + "/claim", "{\"userId\":\"nina.ward\"}").statusCode()).isEqualTo(204);
        assertThat(get("omar.ward", task).body()).contains("\"assignee\":\"nina.ward\"");
        assertThat(post("nina.ward", task + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(get("nina.ward", task).body()).contains("\"assignee\":null");
    }

    @Test
    void aTaskIsTakenByWhoDoesItAndNotForSomebodyElse() throws Exception {
        var task = tasksOf("nina.ward").get(0);
        var answer = post("nina.ward", task + "/claim", "{\"userId\":\"omar.ward\"}");
        assertThat(answer.statusCode()).isBetween(400, 409);
        assertThat(answer.body()).contains("A task is taken by the person who will do it");
        assertThat(get("nina.ward", task).body()).contains("\"assignee\":null");
    }

    @Test
    void whoComesLateOrFromAnotherTeamIsToldInPlainWords() throws Exception {
        var task = tasksOf("nina.ward").get(0);
        post("nina.ward", task + "/claim", "{\"userId\":\"nina.ward\"}");
        var late = post("omar.ward", task + "/claim", "{\"userId\":\"omar.ward\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else just changed this");
        for (var change : List.of("claim", "unclaim")) {
            var stranger = post("wes.ward", task + "/" + change, "{\"userId\":\"wes.ward\"}");
            assertThat(stranger.statusCode()).isEqualTo(403);
            assertThat(stranger.body()).contains("This task belongs to another team");
            var gone = post("nina.ward", "/no-such-task/" + change, "{\"userId\":\"nina.ward\"}");
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).contains("This task is no longer open");
        }
    }

    @Test
    void anotherTeamNeitherReadsNorTakesNorCompletesIt() throws Exception {
        var task = tasksOf("nina.ward").get(0);
        for (var other : List.of("wes.ward", "sam.social", "pete.process", "ada.admin")) {
            for (var part : List.of("", "/form", "/form-variables", "/variables", "/deployed-form")) {
                var answer = get(other, task + part);
                assertThat(answer.statusCode()).as(other + part).isBetween(400, 404);
                assertThat(answer.body()).doesNotContain(somebody.surname());
            }
            assertThat(post(other, task + "/claim", "{\"userId\":\"" + other + "\"}").statusCode()).isEqualTo(403);
            assertThat(post(other, task + "/submit-form", "{\"variables\":{}}").statusCode()).isEqualTo(403);
            assertThat(post(other, task + "/complete", "{}").statusCode()).isEqualTo(403);
        }
        assertThat(get("nina.ward", task + "/form-variables").body()).contains(somebody.surname());
    }

    private List<String> tasksOf(String user) throws Exception {
        var answer = post(user, "", "{\"processInstanceBusinessKey\":\"" + journey
                + "\",\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"asc\"}]}", "?firstResult=0&maxResults=50");
        assertThat(answer.statusCode()).isEqualTo(200);
        return StreamSupport.stream(json.readTree(answer.body()).spliterator(), false)
                .map(task -> "/" + task.get("id").asText()).toList();
    }

    private HttpResponse<String> get(String user, String address) {
        return Browser.withPassword(port, user, PASSWORD)
                .call("GET", "/engine-rest/task" + address, "", "application/json");
    }

    private HttpResponse<String> post(String user, String address, String body, String... query) {
        return Browser.withPassword(port, user, PASSWORD)
                .call("POST", "/engine-rest/task" + address + String.join("", query), body, "application/json");
    }
}
