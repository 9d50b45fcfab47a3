package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.requestNobodyServes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.integration.hl7.HomewardProcess;
import org.homeward.integration.hl7.Sender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One person's whole way home in the real product, over its own doors: each view of the person can be listed from the
 * audit, and nothing that the process wrote to its logs, told as a mistake, or counts for its operators names the person.
 */
@HomewardTest
class WholeJourneyAuditIT {

    private static final String NUMBER = "9990000026";
    private static final String SURNAME = "QUETZALFIELD";
    private static final String TOLD = "Zyxwvuts";
    private static final List<String> PERSONAL = List.of(NUMBER, "999 000 0026", SURNAME, "Xanthippa", "Quillfeather",
            "NB2 4XQ", "NB24XQ", "1942-03-17", "19420317", "17 March 1942", "NB777123", TOLD);
    private static final String PASSWORD = "Going-Home-2026";

    @Autowired
    private EmbeddedPostgres postgres;
    @Autowired
    private ObjectMapper json;

    private final String name = "whole_" + UUID.randomUUID().toString().replace("-", "");
    private final List<String> views = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private SingleConnectionDataSource source;
    private JdbcClient database;
    private int port;
    private String journey;

    @BeforeEach
    void create() {
        JdbcClient.create(postgres.getPostgresDatabase()).sql("create database " + name).update();
        source = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", name), true);
        database = JdbcClient.create(source);
    }

    @AfterEach
    void drop() {
        source.destroy();
        JdbcClient.create(postgres.getPostgresDatabase()).sql("drop database " + name + " with (force)").update();
    }

    @Test
    void everyViewIsListedAndNothingNamesThePerson() throws Exception {
        try (var homeward = HomewardProcess.start(postgres.getJdbcUrl("postgres", name))) {
            port = homeward.pagesPort();
            walkHome(homeward.messagePort());
            makeMistakes(homeward.messagePort());
            var figures = as("ada.admin").get("/actuator/prometheus");
            assertThat(figures.statusCode()).isEqualTo(200);
            assertThat(figures.body()).contains("jvm_memory").satisfies(this::namesNobody);
            assertThat(mistakes).hasSizeGreaterThan(8).allSatisfy(this::namesNobody);
            await().until(() -> count("select count(*) from audit_waiting") == 0);
            homeward.stop();
            assertThat(homeward.output()).contains("Hospital messages are taken on port", "Deployed")
                    .satisfies(this::namesNobody);
        }
        assertThat(PERSONAL).as("the search can fail").filteredOn(text -> count("""
                select count(*) from (select p::text as t from person p union all select n::text from admission_notice n
                  union all select a.value::text from answer a) all_of_it where t ilike '%' || ? || '%'""", text) > 0)
                .contains(NUMBER, SURNAME, "Xanthippa", "Quillfeather", "1942-03-17", TOLD);
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(views);
        assertThat(count("select count(*) from audit_entry where action = 'read' and ? = any(journeys) and purpose <> "
                + "'direct-care' and who <> 'mia.manager'", journey)).isZero();
        assertThat(database.sql("select e::text from audit_entry e").query(String.class).list())
                .hasSizeGreaterThan(30).allSatisfy(this::namesNobody);
        assertThat(count("select count(distinct person) from audit_entry, unnest(persons) person where ? = any(journeys) "
                + "and cardinality(journeys) = 1", journey)).as("one person, one hash").isEqualTo(1);
    }

    private void walkHome(int messages) {
        try (var hospital = new Sender(messages)) {
            assertThat(hospital.send(admission("A01"))).contains("|AA|");
        }
        await().until(() -> count("select count(*) from task where task_id = 'record-daily-review'") == 1);
        journey = database.sql("select id from journey").query(String.class).single();
        lookAround();
        completes("confirm-home-circumstances", "nina.ward", with(homeCircumstances(), "contactName", TOLD));
        completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());
        completes("describe-needs", "nina.ward", with(needs(), "whatMattersToMe", TOLD, "note", TOLD));
        completes("assess-therapy", "theo.therapist", with(therapy(), "goals", TOLD));
        completes("assess-social-care", "sofia.social", socialCare());
        completes("agree-pathway", "hana.hub", with(agrees("P1", "p1-home-single-handed"), "note", TOLD));
        completes("prepare-request", "bea.broker", requestNobodyServes());
        completes("agree-interim", "lee.lead", interim());
        completes("confirm-leaving", "nina.ward", with(leftAllTheSame(), "followUpRoute", TOLD));
        await().until(() -> count("select count(*) from journey where stage = 'recovering'") == 1);
    }

    private void lookAround() {
        var nina = Browser.signedIn(port, "nina.ward");
        sees("nina.ward", "GET /work", nina.get("/work?view=team"));
        sees("nina.ward", "GET /board", nina.get("/board"));
        sees("nina.ward", "GET /board/rows", nina.get("/board/rows"));
        var token = nina.csrf("/board");
        views.add("nina.ward GET /board");
        sees("nina.ward", "POST /board", nina.post("/board", Map.of("search", SURNAME, "_csrf", token)));
        sees("nina.ward", "GET /journeys/{id}", nina.get("/journeys/" + journey));
        var hospital = as("northbridge-epr");
        sees("northbridge-epr", "GET /api/v1/journeys", hospital.get("/api/v1/journeys"));
        sees("northbridge-epr", "GET /api/v1/journeys/{id}", hospital.get("/api/v1/journeys/" + journey));
        sees("northbridge-epr", "POST /api/v1/journeys/search", hospital.call("POST", "/api/v1/journeys/search",
                "{\"nhsNumber\":\"" + NUMBER + "\"}", "application/json"));
        var manager = Browser.signedIn(port, "mia.manager");
        views.add("mia.manager GET /board");
        assertThat(manager.get("/board").body()).contains(journey).satisfies(this::namesNobody);
    }

    private void completes(String task, String user, Map<String, Object> answers) {
        await().until(() -> count("select count(*) from task where state = 'open' and task_id = ?", task) == 1);
        var id = database.sql("select id from task where state = 'open' and task_id = ?").param(task).query(String.class)
                .single();
        var door = "/engine-rest/task/" + id;
        var form = as(user).get(door + "/form-variables");
        assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
        views.add(user + " GET /engine-rest/task/{id}/form-variables");
        var wrong = as(user).call("POST", door + "/submit-form", "{\"variables\":{\"newsScore\":{\"value\":\"" + SURNAME
                + "\"}}}", "application/json");
        assertThat(wrong.statusCode()).isEqualTo(400);
        mistakes.add(wrong.body());
        var taken = as(user).call("POST", door + "/submit-form", posted(answers), "application/json");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
    }

    /** What people and systems do wrong, each with something of the person in it. */
    private void makeMistakes(int messages) {
        var nina = Browser.signedIn(port, "nina.ward");
        refused(nina.get("/journeys/" + SURNAME));
        refused(nina.post("/board", Map.of("search", SURNAME)));
        refused(nina.get("/messages?before=" + SURNAME));
        refused(nina.get("/" + SURNAME + "/" + NUMBER));
        var hospital = as("northbridge-epr");
        refused(hospital.get("/api/v1/journeys?nhsNumber=" + NUMBER));
        refused(hospital.get("/api/v1/journeys?ward=" + SURNAME));
        refused(hospital.get("/api/v1/journeys/" + SURNAME));
        refused(hospital.call("POST", "/api/v1/journeys/search", "{\"nhsNumber\":" + SURNAME, "application/json"));
        refused(hospital.call("POST", "/api/v1/journeys/search", "{\"nhsNumber\":\"" + SURNAME + "\"}", "application/json"));
        refused(hospital.call("POST", "/api/v1/journeys/" + journey + "/events", "{\"event\":\"" + SURNAME + "\"}",
                "application/json"));
        refused(hospital.call("POST", "/api/v1/journeys/" + journey + "/events", "{\"event\":\"person.died\","
                + "\"happenedAt\":\"" + SURNAME + "\"}", "application/json"));
        refused(hospital.call("PUT", "/api/v1/journeys/" + SURNAME, "{}", "application/json"));
        as("nina.ward").get("/engine-rest/task/" + SURNAME);
        as("nina.ward").get("/engine-rest/task?taskVariables=name_eq_" + SURNAME);
        as("nina.ward").call("POST", "/engine-rest/task", "{\"name\":" + SURNAME, "application/json");
        as(SURNAME).get("/api/v1/journeys");
        Browser.of(port).signIn(SURNAME, NUMBER);
        try (var sender = new Sender(messages)) {
            sender.send(admission("A01").replaceAll("\rPV1[^\r]*", "").replace("PX1", "PX2"));
            sender.send(admission("A01").replace("|19420317|", "|" + SURNAME + "|").replace("PX1", "PX3"));
            sender.send(admission("A08").replace("PX1", "PX4"));
            sender.send("PID|" + SURNAME);
        }
    }

    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        mistakes.add(answer.body());
    }

    private void sees(String who, String address, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body()).as(address).contains(journey).containsIgnoringCase(SURNAME);
        views.add(who + " " + address);
    }

    /** Each view of the person, as the audit has it; a page with two lists shows the person twice and is one view. */
    private List<String> listed() {
        return database.sql("""
                        select who || ' ' || address from audit_entry
                         where action = 'read' and ? = any(journeys) and screen <> 'Worklist, withdrawn'""")
                .param(journey).query(String.class).list();
    }

    private void namesNobody(String text) {
        assertThat(PERSONAL).filteredOn(one -> text.toLowerCase().contains(one.toLowerCase())).as(() -> "in: "
                + text.lines().filter(line -> PERSONAL.stream().anyMatch(one ->
                        line.toLowerCase().contains(one.toLowerCase()))).collect(Collectors.joining("\n"))).isEmpty();
    }

    private String posted(Map<String, Object> answers) {
        return json.valueToTree(Map.of("variables", answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                answer -> answer.getValue() instanceof List<?> list ? Map.of("type", "Json", "value",
                        json.valueToTree(list).toString()) : Map.of("value", answer.getValue()))))).toString();
    }

    private Browser as(String user) {
        return Browser.withPassword(port, user, PASSWORD);
    }

    private long count(String sql, Object... values) {
        return database.sql(sql).params(values).query(Long.class).single();
    }

    private static String admission(String trigger) {
        return String.join("\r", "MSH|^~\\&|NBPAS|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|20260105143000||ADT^" + trigger
                        + "^ADT_A01|PX1|P|2.4", "EVN|" + trigger + "|20260105143000",
                "PID|1||" + NUMBER + "^^^NHS^NH~NB777123^^^NORTHBRIDGE^MR||" + SURNAME + "^Xanthippa^^^Mrs^^L||19420317|F|||"
                        + "12 Quillfeather Street^^Northbridge^^NB2 4XQ" + "|".repeat(16) + "|||||01",
                "PV1|1|I|7B^BAY2^A3^NBGEN|21" + "|".repeat(15) + "VX-1" + "|".repeat(17) + "1|19") + "\r";
    }
}
