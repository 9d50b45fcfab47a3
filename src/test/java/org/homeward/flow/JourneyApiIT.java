package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.homeward.HomewardTest;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** What other systems read, and what they are told when they ask wrongly. */
@HomewardTest
class JourneyApiIT {

    private static final String WARD = "northbridge-7b";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private MockMvc system;
    private Scene.Somebody ann;

    @BeforeEach
    void annIsOnTheWard() {
        system = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        ann = new Scene(jdbc, transactions, clock.instant())
                .matched("Ann", "Hill", LocalDate.of(1940, 2, 29), WARD, "12", Duration.ofDays(2)).at(Stage.DECIDING);
        ann.task("api-test", "userTask_agreePathway", "Agree the discharge pathway", "ward-staff." + WARD, "hub",
                "The hub’s case manager agrees the pathway.", Duration.ofHours(-3));
        ann.happened("admission.recorded", Duration.ofHours(48), "hl7:NBPAS", null, "Admitted to the ward.")
                .decided("select-pathway", "{\"nightNeed\":\"none\",\"homeIsSafe\":null}",
                        "[{\"rule\":\"p1\",\"description\":\"Two visits.\",\"outputs\":{\"pathway\":\"P1\"}}]");
    }

    @Test
    void readsOneJourney() throws Exception {
        system.perform(get("/api/v1/journeys/{id}", ann.id).with(hospital())).andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(ann.id.value())).andExpect(jsonPath("$.stage").value("deciding"))
                .andExpect(jsonPath("$.person.nhsNumber").value(ann.nhsNumber))
                .andExpect(jsonPath("$.person.birthDate").value("1940-02-29"))
                .andExpect(jsonPath("$.pathway").doesNotExist())
                .andExpect(jsonPath("$.stays[0].locations[0].bed").value("12"))
                .andExpect(jsonPath("$.waits[0].unblock").value("The hub’s case manager agrees the pathway."))
                .andExpect(jsonPath("$.waits[0].task.overdue").value(true))
                .andExpect(jsonPath("$.timeline[0].source").value("hl7:NBPAS"))
                .andExpect(jsonPath("$.decisions[0].inputs.nightNeed").value("none"))
                .andExpect(content().string(containsString("\"homeIsSafe\":null")))
                .andExpect(jsonPath("$.decisions[0].matched[0].outputs.pathway").value("P1"));
    }

    @Test
    void listsAndPages() throws Exception {
        new Scene(jdbc, transactions, clock.instant())
                .matched("Tom", "Field", LocalDate.of(1950, 1, 1), WARD, "13", Duration.ofDays(1)).at(Stage.DECIDING);
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = new ObjectMapper().readTree(system.perform(get("/api/v1/journeys").param("ward", WARD)
                    .param("stage", "deciding").param("pathway", "none").param("size", "1").param("after", next)
                    .with(hospital())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
            page.get("journeys").forEach(journey -> seen.add(journey.get("id").asText()));
            next = page.path("next").asText();
        } while (!next.isEmpty());

        assertThat(seen).contains(ann.id.value()).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(1);
    }

    @Test
    void findsAPersonByNumber() throws Exception {
        for (var search : new String[] {"{\"nhsNumber\":\"" + ann.nhsNumber + "\"}",
            "{\"hospitalNumber\":\"" + ann.hospitalNumber + "\",\"ward\":\"" + WARD + "\"}"}) {
            system.perform(search(search)).andExpect(status().isOk())
                    .andExpect(jsonPath("$.journeys.length()").value(1))
                    .andExpect(jsonPath("$.journeys[0].id").value(ann.id.value()));
        }
    }

    @ParameterizedTest
    @CsvSource({"ward,nowhere", "stage,thinking", "pathway,P9", "size,0", "size,501", "after,J1", "closedToo,perhaps",
        "wards,northbridge-7b", "nhsNumber,9990000018", "hospitalNumber,H1"})
    void namesTheFieldThatIsWrong(String field, String value) throws Exception {
        system.perform(get("/api/v1/journeys").param(field, value).with(hospital()))
                .andExpect(status().isBadRequest()).andExpect(content().contentType(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.instance").doesNotExist())
                .andExpect(content().string(not(containsString("9990000018"))));
    }

    @Test
    void sendsNumbersOfAPersonToTheSearch() throws Exception {
        system.perform(get("/api/v1/journeys").param("nhsNumber", "9990000018").with(hospital()))
                .andExpect(jsonPath("$.errors[0].detail", containsString("POST to /api/v1/journeys/search")));
    }

    @Test
    void refusesASearchThatIsWrong() throws Exception {
        system.perform(search("{\"nhsNumber\":\"9990000019\",\"wrad\":\"x\"}")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItem("nhsNumber")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("wrad")))
                .andExpect(content().string(not(containsString("9990000019"))));
        system.perform(search("{\"nhsNumber\":")).andExpect(status().isBadRequest())
                .andExpect(content().contentType(APPLICATION_PROBLEM_JSON));
    }

    @Test
    void saysNothingOfAJourneyThatMayNotBeSeen() throws Exception {
        for (var id : new String[] {ann.id.value(), "J-000000", "nonsense"}) {
            system.perform(get("/api/v1/journeys/{id}", id).with(somebody("ward-staff.elsewhere")))
                    .andExpect(status().isNotFound()).andExpect(content().contentType(APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.title").value("Journey not found"))
                    .andExpect(jsonPath("$.errors[0].field").value("id"));
        }
        system.perform(get("/api/v1/journeys").with(somebody("ward-staff.elsewhere")))
                .andExpect(jsonPath("$.journeys.length()").value(0));
    }

    @Test
    void managersReadNoPerson() throws Exception {
        system.perform(get("/api/v1/journeys/{id}", ann.id).with(somebody("managers.northbridge")))
                .andExpect(status().isOk()).andExpect(jsonPath("$.person").doesNotExist())
                .andExpect(jsonPath("$.bed").doesNotExist()).andExpect(jsonPath("$.decisions[0].inputs").isEmpty());
    }

    private static MockHttpServletRequestBuilder search(String body) {
        return post("/api/v1/journeys/search").contentType(APPLICATION_JSON).content(body).with(hospital()).with(csrf());
    }

    private static RequestPostProcessor hospital() {
        return somebody("hospital-systems.northbridge");
    }

    private static RequestPostProcessor somebody(String group) {
        return user("somebody").authorities(AuthorityUtils.createAuthorityList(group));
    }
}
