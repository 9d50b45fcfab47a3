package org.homeward.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.admission.AdmitPerson;
import org.homeward.engine.TaskGone;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks are seen, taken and put back by the team that they were given to, through the same doors as Tasklist uses. */
@HomewardTest
class OwnTeamsOnlyIT {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/task";
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
                "ada.admin")) {
            assertThat(tasksOf(other)).as(other).isEmpty();
        }
        assertThat(post("northbridge-epr", "", "{}", "?firstResult=0&maxResults=50").statusCode()).isEqualTo(403);
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
            assertThat(stranger.statusCode()).isEqualTo(404);
            assertThat(stranger.body()).contains("This task is not open to you");
        }
    }

    @Test
    void anotherTeamsTaskIsAnsweredAsOneThatIsNotThere() throws Exception {
        var task = tasksOf("nina.ward").get(0);
        for (var other : List.of("wes.ward", "sam.social", "ines.governance")) {
            for (var part : List.of("", "/form", "/form-variables", "/variables", "/deployed-form", "/identity-links",
                    "/variables/pathway", "/localVariables", "/rendered-form")) {
                same(get(other, task + part), get(other, "/no-such-task" + part), other + part);
            }
            for (var change : List.of("/claim", "/unclaim", "/submit-form", "/complete")) {
                var body = "{\"userId\":\"" + other + "\"}";
                same(post(other, task + change, body), post(other, "/no-such-task" + change, body), other + change);
            }
        }
        assertThat(get("nina.ward", task + "/form-variables").body()).contains(somebody.surname());
    }

    @Test
    void whoHasNoTasksCanNeitherReadNorTakeNorCompleteOne() throws Exception {
        var task = tasksOf("nina.ward").get(0);
        for (var other : List.of("pete.process", "ada.admin", "northbridge-epr")) {
            for (var part : List.of("", "/form", "/form-variables", "/variables")) {
                assertThat(get(other, task + part).statusCode()).as(other + part).isEqualTo(403);
            }
            for (var change : List.of("/claim", "/unclaim", "/submit-form", "/complete")) {
                assertThat(post(other, task + change, "{\"userId\":\"" + other + "\"}").statusCode()).as(other + change)
                        .isEqualTo(403);
            }
        }
    }

    /** In Tasklist's own address too; who asks there is known by the session. */
    @Test
    void tasklistsOwnAddressAnswersTheSame() throws Exception {
        var task = tasksOf("nina.ward").get(0);
        var wes = Browser.signedIn(port, "wes.ward");
        for (var part : List.of("", "/form", "/form-variables", "/variables", "/deployed-form")) {
            same(wes.call("GET", TASKLIST + task + part, "", "application/json"),
                    wes.call("GET", TASKLIST + "/no-such-task" + part, "", "application/json"), part);
        }
    }

    private static void same(HttpResponse<String> theirs, HttpResponse<String> nobodys, String what) {
        assertThat(theirs.statusCode()).as(what).isEqualTo(404).isEqualTo(nobodys.statusCode());
        assertThat(theirs.body()).as(what).isEqualTo(nobodys.body())
                .isEqualTo("{\"type\":\"TaskGone\",\"message\":\"" + new TaskGone().getMessage() + "\"}");
        assertThat(withoutDate(theirs)).as(what).isEqualTo(withoutDate(nobodys));
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
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
