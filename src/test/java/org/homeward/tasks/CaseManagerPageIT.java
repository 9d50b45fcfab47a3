package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.web.Browser;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who names the case manager of a journey, over real HTTP. */
@HomewardTest
class CaseManagerPageIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CaseManagers caseManagers;
    @Autowired
    private Relationships relationships;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;

    private JourneyId journey;

    @BeforeEach
    void somebodyIsReferredToTheHub() {
        journey = scenarios.admit(Somebody.verified()).journey();
        for (var team : List.of("hub-leads.northbridge-hub", "hub-case-managers.northbridge-hub")) {
            relationships.relate(journey, team, RelationshipKind.TASK, "Has a task for the person",
                    clock.instant());
        }
    }

    @Test
    void leadsAndCaseManagersNameOneOfTheTeamAndTheTimelineHasIt() {
        var lee = Browser.signedIn(port, "lee.lead");
        assertThat(lee.get("/journeys/" + journey).body()).contains("Change case manager", "Hana Hub", "Hari Hub");
        assertThat(name(lee, "hana.hub")).isEqualTo(302);
        assertThat(caseManagers.of(journey)).contains("hana.hub");
        var page = lee.get("/journeys/" + journey).body();
        assertThat(page).contains("The case manager is noted.", "A case manager was named.", "Lee Lead");

        var hana = Browser.signedIn(port, "hana.hub");
        assertThat(name(hana, "nina.ward")).isEqualTo(302);
        assertThat(hana.get("/journeys/" + journey).body()).contains("cannot be the case manager here");
        assertThat(caseManagers.of(journey)).contains("hana.hub");
        assertThat(name(hana, "")).isEqualTo(302);
        assertThat(caseManagers.of(journey)).isEmpty();
        assertThat(jdbc.sql("select count(*) from case_manager where journey = ? and until is not null")
                .param(journey.value()).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void nobodyElseDoes() {
        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(nina.get("/journeys/" + journey).body()).doesNotContain("Change case manager");
        assertThat(name(nina, "hana.hub")).isEqualTo(403);
        assertThat(name(Browser.signedIn(port, "wes.ward"), "hana.hub")).as("sees nobody of another ward").isEqualTo(404);
        var lee = Browser.signedIn(port, "lee.lead");
        assertThat(lee.post("/journeys/" + journey + "/case-manager", Map.of("userId", "hana.hub")).statusCode())
                .as("without a token").isEqualTo(403);
        for (var id : List.of("J-000000", "nonsense")) {
            assertThat(lee.post("/journeys/" + id + "/case-manager", Map.of("userId", "hana.hub", "_csrf", lee.csrf("/board")))
                    .statusCode()).isEqualTo(404);
        }
        assertThat(caseManagers.of(journey)).isEmpty();
    }

    private int name(Browser browser, String user) {
        return browser.post("/journeys/" + journey + "/case-manager", Map.of("userId", user, "_csrf", browser.csrf("/board")))
                .statusCode();
    }
}
