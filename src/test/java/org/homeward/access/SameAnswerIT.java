package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.CountedStatements;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.flow.Scene;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What exists and may not be seen is answered as what does not exist: by the same status, the same words, the same
 * headers, and after the same number of statements to the database.
 */
@HomewardTest
class SameAnswerIT {

    private static final String PASSWORD = "Going-Home-2026";
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "set-cookie", "content-length");
    private static final JourneyId MISSING = JourneyId.fresh(new Random());

    @LocalServerPort
    private int port;
    @Autowired
    private CountedStatements statements;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Scenarios scenarios;

    private Scene.Somebody hidden;

    @BeforeEach
    void somebodyOfAnotherHospital() {
        hidden = new Scene(jdbc, transactions, clock.instant()).matched("Ann", "Hill", LocalDate.of(1940, 2, 29),
                "elsewhere-" + UUID.randomUUID().toString().substring(0, 6), "12", Duration.ofDays(2));
        jdbc.sql("update journey set trust = 'elsewhere', hub = 'elsewhere-hub', council = 'elsewhere-council' where id = ?")
                .param(hidden.id.value()).update();
    }

    @ParameterizedTest
    @MethodSource("members")
    void theJourneysPage(String user) {
        var browser = Browser.signedIn(port, user);
        browser.get("/journeys/" + MISSING);
        same(hidden.id.value(), MISSING.value(), id -> browser.get("/journeys/" + id));
    }

    @ParameterizedTest
    @MethodSource("members")
    void theNotesAndFilesBesideTheJourney(String user) {
        var browser = Browser.signedIn(port, user);
        var token = browser.csrf("/board");
        browser.get("/journeys/" + MISSING + "/notes");
        for (var asked : List.of("/notes", "/attachments/" + UUID.randomUUID())) {
            same(hidden.id.value(), MISSING.value(), id -> browser.get("/journeys/" + id + asked));
        }
        for (var done : List.of("/notes", "/notes/" + UUID.randomUUID() + "/strike", "/attachments/x/remove")) {
            same(hidden.id.value(), MISSING.value(), id -> browser.post("/journeys/" + id + done,
                    Map.of("text", "x", "because", "x", "_csrf", token)));
        }
    }

    @Test
    void theJourneyInTheApi() {
        var system = Browser.withPassword(port, "northbridge-epr", PASSWORD);
        system.get("/api/v1/journeys/" + MISSING);
        same(hidden.id.value(), MISSING.value(), id -> system.get("/api/v1/journeys/" + id));
        same(hidden.id.value(), MISSING.value(), id -> system.call("POST", "/api/v1/journeys/" + id + "/events",
                "{\"event\":\"person.died\",\"happenedAt\":\"" + clock.instant() + "\"}", "application/json"));
        assertThat(jdbc.sql("select closed_at is null from journey where id = ?").param(hidden.id.value())
                .query(Boolean.class).single()).isTrue();
    }

    @Test
    void aSearchForSomebodyHiddenAndForNobody() {
        var system = Browser.withPassword(port, "northbridge-epr", PASSWORD);
        Function<String, HttpResponse<String>> search = number -> system.call("POST", "/api/v1/journeys/search",
                "{\"nhsNumber\":\"" + number + "\",\"closedToo\":\"true\"}", "application/json");
        search.apply(Scene.nhsNumber());
        var found = search.apply(hidden.nhsNumber);
        assertThat(found.body()).doesNotContain(hidden.id.value()).contains("\"journeys\":[]");
        same(hidden.nhsNumber, Scene.nhsNumber(), search);
        var browser = Browser.signedIn(port, "mia.manager");
        var page = browser.post("/board", Map.of("search", hidden.nhsNumber, "_csrf", browser.csrf("/board")));
        assertThat(page.body()).contains("Nobody whom you can see fits this choice").doesNotContain(hidden.id.value());
    }

    @Test
    void closingAnEmergencyThatIsNotOnesOwn() {
        var browser = Browser.signedIn(port, "wes.ward");
        var token = browser.csrf("/break-glass");
        same(hidden.id.value(), MISSING.value(),
                id -> browser.post("/break-glass/close", Map.of("journey", id, "_csrf", token)));
    }

    @Test
    void tasksAndRunningProcessesOfOtherTeams() {
        var traveller = scenarios.admit(Somebody.verified());
        var task = traveller.task("record-daily-review");
        var nurse = Browser.withPassword(port, "wes.ward", PASSWORD);
        nurse.get("/engine-rest/task/" + UUID.randomUUID());
        for (var asked : List.of("", "/form", "/deployed-form", "/form-variables", "/variables", "/localVariables",
                "/variables/pathway", "/identity-links", "/comment", "/attachment", "/rendered-form")) {
            same(task.getId(), UUID.randomUUID().toString(), id -> nurse.get("/engine-rest/task/" + id + asked));
        }
        for (var done : List.of("claim", "unclaim", "complete", "submit-form")) {
            same(task.getId(), UUID.randomUUID().toString(), id -> nurse.call("POST", "/engine-rest/task/" + id + "/" + done,
                    "{\"userId\":\"wes.ward\",\"variables\":{}}", "application/json"));
        }
        same(task.getProcessInstanceId(), UUID.randomUUID().toString(), id -> nurse.get("/engine-rest/process-instance/" + id));
        traveller.hasTasks("confirm-home-circumstances", "record-daily-review");
    }

    static Stream<String> members() {
        return Stream.of("wes.ward", "carl.carer", "mia.manager", "ines.governance", "ada.admin", "sofia.social");
    }

    private void same(String hiddenId, String missingId, Function<String, HttpResponse<String>> ask) {
        long start = statements.soFar();
        var ofHidden = ask.apply(hiddenId);
        long afterHidden = statements.soFar();
        var ofMissing = ask.apply(missingId);
        long afterMissing = statements.soFar();
        assertThat(ofHidden.statusCode()).as("status").isEqualTo(ofMissing.statusCode());
        assertThat(words(ofHidden, hiddenId)).as("body").isEqualTo(words(ofMissing, missingId));
        assertThat(headers(ofHidden)).as("headers").isEqualTo(headers(ofMissing));
        assertThat(afterHidden - start).as("statements").isEqualTo(afterMissing - afterHidden).isPositive();
    }

    /** The body without what is another one at every request: the time, and the token against forged forms. */
    private static String words(HttpResponse<String> answer, String id) {
        return answer.body().replace(id, "ID").replaceAll("\"asAt\":\"[^\"]*\"", "").replaceAll("value=\"[\\w-]{80,}\"", "");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream().filter(header -> !OF_THE_MOMENT.contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
