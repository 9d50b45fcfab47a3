package org.homeward.integration.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.integration.hl7.Sender;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.London;
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

    private static final String PAGE = "/ward-round/facts";
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

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

    @Autowired
    private MessagePort messages;

    private final Somebody somebody = Somebody.verified();
    private Traveller person;

    @BeforeEach
    void admitted() {
        person = scenarios.admit(somebody);
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

    @Test
    @DisplayName("comes by file as well, wholly or not at all, and each fault names line and column")
    void file() {
        var nurse = Browser.signedIn(port, "nina.ward");
        var good = line(somebody.nhsNumber(), somebody.surname(), "Bed board", "3", "requested", "none");
        assertThat(upload(nurse, good).statusCode()).isEqualTo(302);
        assertThat(nurse.get(PAGE).body()).contains("3 facts were entered.");
        assertThat(upload(nurse, good).statusCode()).isEqualTo(302);
        assertThat(nurse.get(PAGE).body()).contains("Nothing was changed.");
        assertThat(facts.newest(person.journey(), List.of("newsScore", "transport", "operationKind"))).allSatisfy((question, fact) ->
                assertThat(fact.author()).isEqualTo("Bed board"));
        assertThat(nurse.get("/tasks/" + person.task("record-daily-review").getId()).body()).contains("Bed board");

        var other = scenarios.admit(Somebody.verified().onWard("SA2"));
        var refused = upload(nurse, line(somebody.nhsNumber(), somebody.surname(), "Bed board", "4", "requested", "none")
                + line(somebody.nhsNumber(), "Nobody", "", "99", "lost", "none lower-limb")
                + line("9990000077", "Harrow", "Bed board", "2", "", "")).body();
        assertThat(refused).contains("line 3: column news_score", "line 3: column transport", "line 3: column operation_kind",
                "line 3: column surname", "line 3: column source", "line 3: column nhs_number", "line 4: column nhs_number");
        assertThat(facts.newest(person.journey(), List.of("newsScore")).get("newsScore").value()).as("nothing half").isEqualTo(3);
        assertThat(facts.newest(other.journey(), List.of("newsScore"))).isEmpty();
        assertThat(upload(nurse, "shoe_size\n9\n", "").body()).contains("line 1: column shoe_size", "line 1: column recorded_at");
        assertThat(Browser.signedIn(port, "bea.broker").get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("is had as a file of the same layout, which changes nothing and comes back byte by byte")
    void fileOut() {
        var nurse = Browser.signedIn(port, "nina.ward");
        put("northbridge-epr", "{\"newsScore\":4,\"operationKind\":[\"none\"]}");
        var first = nurse.get(PAGE + ".csv").body();
        assertThat(first.lines().filter(line -> line.contains(somebody.nhsNumber()))).singleElement().asString()
                .contains(somebody.surname(), "northbridge-epr", ",4,");
        var lines = first.lines().filter(line -> line.contains(somebody.nhsNumber())).findFirst().orElseThrow() + "\n";
        assertThat(upload(nurse, lines, first.lines().findFirst().orElseThrow() + "\n").statusCode()).isEqualTo(302);
        assertThat(nurse.get(PAGE).body()).contains("Nothing was changed.");
        assertThat(nurse.get(PAGE + ".csv").body()).isEqualTo(first);
        assertThat(Browser.signedIn(port, "wes.ward").get(PAGE + ".csv").body()).as("of another ward").doesNotContain(somebody.nhsNumber());
        assertThat(Browser.signedIn(port, "bea.broker").get(PAGE + ".csv").statusCode()).isEqualTo(403);
        await().until(() -> jdbc.sql("""
                select count(*) from (select who, journeys from audit_waiting union all select who, journeys from audit_entry) e
                 where who = 'nina.ward' and ? = any(journeys)""").param(person.journey().value()).query(Integer.class).single() > 0);
    }

    @Test
    @DisplayName("comes in fields of the feed profile, and what the message repeats is not news")
    void feed() {
        tell("NB1", "|F|Y|B|X|");
        var told = List.of("clinicianDecision", "medication", "transport", "socialCare", "expectedDischargeDate");
        await().until(() -> facts.newest(person.journey(), told).size() == 4);
        assertThat(facts.newest(person.journey(), told)).allSatisfy((question, fact) ->
                        assertThat(fact.author()).isEqualTo("hl7:NBPAS"))
                .hasEntrySatisfying("expectedDischargeDate", fact -> assertThat(fact.value())
                        .isEqualTo(London.day(clock.instant()).plusDays(3).toString()))
                .hasEntrySatisfying("transport", fact -> assertThat(fact.value()).isEqualTo("blocked"));
        tell("NB2", "|F|Y|R|X|");
        await().until(() -> facts.newest(person.journey(), told).get("transport").value().equals("requested"));
        assertThat(jdbc.sql("select question from hospital_fact where journey = ?").param(person.journey().value())
                .query(String.class).list()).containsExactlyInAnyOrder("clinicianDecision", "medication", "transport",
                "expectedDischargeDate", "transport");
        assertThat(Browser.signedIn(port, "nina.ward").get("/tasks/" + person.task("record-daily-review").getId()).body())
                .contains("hl7:NBPAS");
    }

    private void tell(String id, String states) {
        var at = WIRE.format(clock.instant().plusSeconds(60).atZone(London.ZONE));
        var expected = London.day(clock.instant()).plusDays(3).format(DateTimeFormatter.BASIC_ISO_DATE);
        try (var hospital = new Sender(messages.port())) {
            assertThat(hospital.send(String.join("\r", "MSH|^~\\&|NBPAS|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|" + at + "||ADT^A08^ADT_A01|" + id
                    + somebody.nhsNumber() + "|P|2.4", "EVN|A08|" + at, "PID|1||" + somebody.nhsNumber() + "^^^NHS^NH||"
                    + somebody.surname() + "^Ada", "PV1|1|I|7B^A^A3" + "|".repeat(16) + somebody.visit().number(),
                    "PV2||||||||" + at.substring(0, 8) + "|" + expected, "ZPD" + states) + "\r")).contains("\rMSA|AA|");
        }
    }

    private String line(String number, String surname, String source, String news, String transport, String operation) {
        return String.join(",", number, surname, somebody.born().toString(), source,
                LocalDateTime.ofInstant(clock.instant(), London.ZONE).truncatedTo(ChronoUnit.DAYS).toString(), news, transport, operation) + "\n";
    }

    private static HttpResponse<String> upload(Browser browser, String lines) {
        return upload(browser, lines, "nhs_number,surname,birth_date,source,recorded_at,news_score,transport,operation_kind\n");
    }

    private static HttpResponse<String> upload(Browser browser, String lines, String head) {
        return browser.call("POST", PAGE, "--apart\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + browser.csrf(PAGE)
                + "\r\n--apart\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + head + lines + "\r\n--apart--\r\n", "multipart/form-data; boundary=apart");
    }

    private HttpResponse<String> put(String user, String sent) {
        return Browser.withPassword(port, user, "Going-Home-2026").call("PUT", "/api/v1/journeys/" + person.journey().value() + "/facts",
                "{\"recordedAt\":\"" + clock.instant() + "\",\"facts\":" + sent + "}", "application/json");
    }
}
