package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.journey.JourneyId;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit as information governance reads it. */
@HomewardTest
class AuditPageIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;

    private Somebody ada;
    private JourneyId journey;
    private Browser ines;

    @BeforeEach
    void adaWasLookedAt() {
        ada = Somebody.verified();
        journey = scenarios.admit(ada).completes("confirm-home-circumstances", "nina.ward", SampleAnswers.homeCircumstances())
                .journey();
        assertThat(Browser.signedIn(port, "nina.ward").get("/journeys/" + journey).statusCode()).isEqualTo(200);
        await().until(() -> jdbc.sql("select count(*) from audit_entry where ? = any(journeys) and action = 'read'")
                .param(journey.value()).query(Long.class).single() > 0);
        ines = Browser.signedIn(port, "ines.governance");
    }

    @Test
    void saysWhoLookedAndWhoChangedWhatAndThatItWasSearched() {
        var found = ines.get("/audit?journey=" + journey).body();
        assertThat(found).contains("Was shown: Journey", "Nina Ward (nina.ward)", "Ward staff", "Northbridge Hospitals",
                "GET /journeys/{id}", "Direct care", "Form answered", "Task completed", "Person admitted",
                "Hospital message from NBPAS", "127.0.0.1").doesNotContain(ada.surname(), ada.nhsNumber());
        assertThat(ines.get("/audit?journey=" + journey + "&action=audit").body()).contains("Audit searched",
                "journey=" + journey);
    }

    @Test
    void findsByUserDayActionAndPurposeAndSaysWhatItCannotRead() {
        var mine = "/audit?journey=" + journey;
        assertThat(ines.get(mine + "&who=nina.ward&action=read&purpose=direct-care").body()).contains("Was shown: Journey")
                .doesNotContain("Task completed");
        assertThat(ines.get(mine + "&who=wes.ward").body()).contains("Nothing was found.");
        assertThat(ines.get(mine + "&purpose=break-glass").body()).contains("Nothing was found.");
        assertThat(ines.get(mine + "&until=2020-01-01").body()).contains("Nothing was found.");
        assertThat(ines.get(mine + "&from=2020-01-01").body()).contains("Was shown: Journey");
        assertThat(ines.get("/audit?journey=Mary&from=tomorrow").body()).contains("A journey id reads like J-7K3F9Q");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var admitted = IntStream.range(0, 15).mapToObj(i -> scenarios.admit(Somebody.verified()).journey()).toList();
        assertThat(admitted).doesNotContain(journey);
        var first = ines.get("/audit").body();
        var older = Pattern.compile("href=\"(/audit\\?before=\\d+)\"").matcher(first);
        assertThat(older.find()).as("more than one page").isTrue();
        var rows = Pattern.compile("Row (\\d+)<");
        var last = rows.matcher(first).results().mapToLong(row -> Long.parseLong(row.group(1))).min().orElseThrow();
        assertThat(rows.matcher(ines.get(older.group(1)).body()).results().mapToLong(row -> Long.parseLong(row.group(1)))
                .max()).hasValue(last - 1);
    }

    @Test
    void tellsThePersonWhoLookedWithoutAName() {
        assertThat(ines.get("/journeys/" + journey + "/looked").body()).contains("Nina Ward (nina.ward)", "Journey");
        assertThat(ines.get("/journeys/" + journey + "/looked/for-the-person").body())
                .contains("Ward staff", "of Northbridge Hospitals", "opened your record", "Reason: direct care")
                .doesNotContain("Nina", "nina.ward", ada.surname(), ada.nhsNumber());
    }

    @Test
    void looksThroughTheOtherJourneysOfThePerson() {
        var again = scenarios.admitAgain(ada).journey();
        assertThat(ines.get("/journeys/" + again + "/looked").body()).contains("Nina Ward (nina.ward)");
    }

    @Test
    void isExportedAsATableAndAsLinesAndThatIsNoted() {
        var table = ines.get("/audit/export?as=csv&journey=" + journey);
        assertThat(table.headers().firstValue("Content-Disposition")).hasValueSatisfying(name ->
                assertThat(name).contains("audit.csv"));
        assertThat(table.body().lines()).first().asString().startsWith("seq,at,who,");
        assertThat(table.body()).contains("\"nina.ward\"", "\"read\"", journey.value()).doesNotContain(ada.nhsNumber());
        assertThat(ines.get("/audit/export?as=jsonl&journey=" + journey).body().lines()).allSatisfy(line ->
                assertThat(line).startsWith("{\"seq\":").endsWith("}")).anyMatch(line -> line.contains("\"action\":\"read\""));
        assertThat(ines.get("/audit?action=audit&journey=" + journey).body()).contains("Audit exported", "csv journey=");
    }

    @Test
    void verifiesNow() {
        var answer = ines.post("/audit/verify", Map.of("_csrf", ines.csrf("/audit")));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(ines.get("/audit").body()).contains("rows are as they were written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nina.ward", "ada.admin", "pete.process", "mia.manager"})
    void isForNobodyElse(String user) {
        var browser = Browser.signedIn(port, user);
        for (var address : new String[] {"/audit", "/audit/export", "/journeys/" + journey + "/looked",
                "/journeys/" + journey + "/looked/for-the-person"}) {
            assertThat(browser.get(address).statusCode()).as(address).isEqualTo(403);
        }
    }

    /** What is not of her organisation is not there, and neither is what is not there at all. */
    @Test
    void anotherOrganisationsJourneyIsNotFound() {
        jdbc.sql("update journey set trust = 'elsewhere', hub = null, council = null where id = ?").param(journey.value())
                .update();
        for (var id : new String[] {journey.value(), "J-000000", "nonsense"}) {
            assertThat(ines.get("/journeys/" + id + "/looked").statusCode()).isEqualTo(404);
        }
    }
}
