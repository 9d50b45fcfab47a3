package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.flow.Scene;
import org.homeward.processes.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody is shown anybody without a row in the audit: held against the list of all addresses, which must be complete. */
@HomewardTest
class EveryAddressIsAuditedIT {

    private static final List<String> ROLES = List.of("administrators.homeward", "process-owners.northbridge-hub",
            "managers.northbridge", "information-governance.northbridge");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Scenarios scenarios;
    @LocalServerPort
    private int port;

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final String surname = "Quill" + UUID.randomUUID().toString().substring(0, 8);
    private Scene.Somebody somebody;
    private String task;
    private MockMvc browser;

    @BeforeEach
    void somebodyIsOnTheWard() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])")
                .params(ward, ward, ward).update();
        somebody = new Scene(jdbc, transactions, clock.instant())
                .matched("Ann", surname, LocalDate.of(1940, 2, 29), ward, "12", Duration.ofDays(2));
        task = somebody.task("page-" + ward, "userTask_agreePathway", "Agree the pathway", "ward-staff." + ward, "hub",
                "The hub agrees.", Duration.ofHours(-3));
        somebody.withdrawn(somebody.task("page-" + ward, "userTask_describeNeeds", "Describe needs", "ward-staff." + ward, "hospital",
                "The ward describes.", Duration.ofHours(1)), "The needs are known.");
    }

    @Test
    void everyAddressStandsInTheListAndNoOther() throws IOException {
        var inTheProduct = addresses.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.homeward"))
                .flatMap(entry -> {
                    var methods = entry.getKey().getMethodsCondition().getMethods();
                    return entry.getKey().getPatternValues().stream().flatMap(pattern -> methods.isEmpty()
                            ? Stream.of("ANY " + pattern) : methods.stream().map(method -> method + " " + pattern));
                }).distinct();
        assertThat(rows().map(Row::address)).as("see src/test/resources/access/addresses.csv")
                .containsExactlyInAnyOrderElementsOf(inTheProduct.toList());
    }

    static Stream<Row> person() throws IOException {
        return rows().filter(row -> row.shows().equals("person"));
    }

    @ParameterizedTest
    @MethodSource("person")
    void whoeverIsShownAPersonIsNoted(Row row) throws Exception {
        var who = "u" + UUID.randomUUID();
        assertThat(answer(row, who, "ward-staff." + ward)).as("it shows the person").contains(surname);
        await().until(() -> count("action = 'read' and who = ? and address = ? and journeys = array[?]::text[]", who, row.address(),
                somebody.id.value()) > 0);
    }

    static Stream<Row> audit() throws IOException {
        return rows().filter(row -> row.shows().equals("audit"));
    }

    @ParameterizedTest
    @MethodSource("audit")
    void whoeverReadsTheAuditIsNoted(Row row) throws Exception {
        var who = "u" + UUID.randomUUID();
        answer(row, who, "information-governance.northbridge");
        if (!row.address().endsWith("/export")) {
            assertThat(count("action like 'audit.%' and who = ? and address = ?", who, row.address())).isPositive();
        } else {
            assertThat(count("who = ?", who)).as("it asks for the password first").isZero();
        }
    }

    static Stream<Row> nothing() throws IOException {
        return rows().filter(row -> row.shows().equals("nothing") && row.address().startsWith("GET "));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void whatIsSaidToShowNobodyShowsNobody(Row row) throws Exception {
        for (var role : Stream.concat(ROLES.stream(), Stream.of("ward-staff." + ward)).toList()) {
            assertThat(answer(row, "u" + UUID.randomUUID(), role)).as(role)
                    .doesNotContain(surname, somebody.nhsNumber, somebody.hospitalNumber);
        }
    }

    /** The engine's two REST mounts: filled-in forms, values of tasks and of processes. */
    @ParameterizedTest
    @CsvSource({"nina.ward,/engine-rest/task/{task}/form-variables,/engine-rest/task/{id}/form-variables",
        "nina.ward,/engine-rest/task/{task}/variables,/engine-rest/task/{id}/variables",
        "nina.ward,/camunda/api/engine/engine/default/task/{task}/form-variables,"
                + "/camunda/api/engine/task/{id}/form-variables"})
    void whoeverReadsAFormIsNoted(String who, String address, String template) {
        var traveller = scenarios.admit(org.homeward.processes.Somebody.verified());
        var task = traveller.task("record-daily-review").getId();
        var reader = address.startsWith("/engine-rest") ? Browser.withPassword(port, who, "Going-Home-2026")
                : Browser.signedIn(port, who);
        var answer = reader.get(address.replace("{task}", task));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        await().until(() -> count("action = 'read' and who = ? and address = ? and journeys = array[?]::text[]", who,
                "GET " + template, traveller.journey().value()) == 1);
        assertThat(reader.get(address.replace("{task}", "no-such-task")).statusCode()).isGreaterThanOrEqualTo(400);
    }

    private String answer(Row row, String who, String group) throws Exception {
        var parts = row.address().split(" ");
        var sent = row.sent().replace("{surname}", surname).replace("{number}", somebody.nhsNumber)
                .replace("{task}", task);
        var call = request(HttpMethod.valueOf(parts[0]), parts[1].replace("list/{taskId}", "list/agree-pathway").replace("/wards/{id}", "/wards/" + ward).replace("{id}", parts[1].startsWith("/tasks") ? task : somebody.id.value()).replaceAll("[{]\\w+[}]", "x"))
                .with(user(who).authorities(AuthorityUtils.createAuthorityList(group)));
        if (!parts[0].equals("GET")) {
            call.with(csrf());
        }
        if (sent.startsWith("{")) {
            call.contentType(MediaType.APPLICATION_JSON).content(sent);
        } else if (!sent.isEmpty()) {
            call.param(sent.split("=")[0], sent.split("=")[1]);
        }
        return browser.perform(call).andReturn().getResponse().getContentAsString();
    }

    private long count(String condition, Object... values) {
        var columns = "select who, action, address, journeys from ";
        return jdbc.sql("select count(*) from (" + columns + "audit_waiting union all " + columns + "audit_entry) e where "
                + condition).params(values).query(Long.class).single();
    }

    private static Stream<Row> rows() throws IOException {
        return new ClassPathResource("access/addresses.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("address;")).map(line -> line.split(";", 3))
                .map(part -> new Row(part[0], part[1], part[2]));
    }

    private record Row(String address, String shows, String sent) {
    }
}
