package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.journey.London;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** One person on paper: who, where, since when, how far, why, what is waited for and whose, care and last decisions; no more than the reader may see. */
@HomewardTest
class JourneySummaryIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private WebApplicationContext context;

    private Scene.Somebody ann;

    @BeforeEach
    void ann() {
        ann = new Scene(jdbc, transactions, clock.instant()).matched("Ann", "Quill", LocalDate.of(1940, 2, 29), ward, "12", Duration.ofDays(9))
                .at(Stage.SOURCING).agreed("P1", "p1-home-single-handed");
        ann.task("sourcing-" + ward, "userTask_prepareRequest", "Prepare the request", "ward-staff." + ward, "council",
                "The brokers describe what care is needed.", Duration.ofHours(-1));
        ann.decided("select-pathway", "{}", "[{\"rule\":\"p1\",\"description\":\"Needs two visits a day\",\"outputs\":{\"pathway\":\"P1\"}}]");
        ann.happened("admitted", Duration.ofDays(9), "hl7:NBPAS", null, "Admitted to the ward.");
        var carePackage = "C-" + ward.substring(5, 11).toUpperCase();
        jdbc.sql("""
                insert into care_package (id, person, council, reference, provider, client_reference, type, funded_by, start_on, state, version)
                select ?, person, 'eastvale', ?, 'brightwater', 'BW-1', 'home-care', 'council', ?, 'agreed', 1 from journey where id = ?""")
                .params(carePackage, "EV-" + ward, London.day(clock.instant()).minusDays(30),
                        ann.id.value()).update();
        jdbc.sql("""
                insert into care_package_terms (package, valid_from, visits, rate, rate_unit) values (?, ?, 'daily 07:30-09:00 30 min', 24.00, 'hour')""")
                .params(carePackage, London.day(clock.instant()).minusDays(30)).update();
    }

    @Test
    void everythingStandsOnIt() throws Exception {
        var page = page("ward-staff." + ward, ann.id.value()).getContentAsString();
        assertThat(page).contains("Ann Quill", "29 February 1940", ann.nhsNumber.substring(0, 3) + " " + ann.nhsNumber.substring(3, 6), "Bed 12", "9 days",
                "Sourcing", "Agreed: P1", "The brokers describe what care is needed.", "Council", "Overdue by 1 hour", "Home care visits", "Brightwater",
                "EV-" + ward, "Needs two visits a day", "Admitted to the ward.", "Print this summary");
    }

    @Test
    void managersReadItWithoutNameBedAndCare() throws Exception {
        var page = page("managers.northbridge", ann.id.value()).getContentAsString();
        assertThat(page).contains("Name not shown to you", "The brokers describe what care is needed.", "Not shown, because your work does not need it")
                .doesNotContain("Quill", ann.nhsNumber.substring(0, 3) + " " + ann.nhsNumber.substring(3, 6), "Bed 12", "Brightwater");
    }

    @Test
    void whoMayNotSeeThePersonLearnsNotEvenThatTheyExist() throws Exception {
        assertThat(page("ward-staff.elsewhere", ann.id.value()).getStatus()).isEqualTo(404);
        assertThat(page("ward-staff." + ward, "J-ZZZZZZ").getStatus()).isEqualTo(404);
        assertThat(page("ward-staff." + ward, "nonsense").getStatus()).isEqualTo(404);
    }

    @Test
    void thePersonsPageLeadsToIt() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        assertThat(browser.perform(get("/journeys/" + ann.id).with(user("nina").authorities(AuthorityUtils.createAuthorityList("ward-staff." + ward))))
                .andReturn().getResponse().getContentAsString()).contains("/journeys/" + ann.id + "/summary");
    }

    private MockHttpServletResponse page(String group, String journey) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        return browser.perform(get("/journeys/" + journey + "/summary").with(user("somebody").authorities(AuthorityUtils.createAuthorityList(group))))
                .andReturn().getResponse();
    }
}
