package org.homeward.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.journey.London;
import org.homeward.processes.LeavingAnswers;
import org.homeward.processes.LeftHospital;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HomewardTest
@DisplayName("Who left at night, and who came back")
class NightLeaversIT {

    private static final String LEADS = "hub-leads.northbridge-hub";
    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String PAGE = "/left-at-night";
    private static final String LEARNED = "/failed-discharges";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private LeftHospital leftHospital;
    @Autowired
    private ReviewFailedDischarge review;
    @Autowired
    private JdbcClient jdbc;

    private final Somebody somebody = Somebody.verified();
    private final String who = "u" + UUID.randomUUID();
    private MockMvc browser;

    @BeforeEach
    void browser() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @ParameterizedTest
    @CsvSource({"20:00", "23:10", "02:30", "07:59"})
    @DisplayName("whoever left between 20:00 and 08:00 is named to their ward and the hub's leads, and who looked is kept")
    void named(String time) throws Exception {
        var journey = left(time).journey();
        for (var group : new String[] {LEADS, WARD}) {
            assertThat(page(PAGE, group)).contains(somebody.surname(), "/journeys/" + journey, time, "No reason was given.");
        }
        await().until(() -> looks(journey.value(), "GET " + PAGE) == 2);
    }

    @ParameterizedTest
    @CsvSource({"08:00", "19:59", "12:00"})
    @DisplayName("whoever left by day is not")
    void byDay(String time) throws Exception {
        left(time);
        assertThat(page(PAGE, LEADS)).doesNotContain(somebody.surname());
    }

    @Test
    @DisplayName("neither is whoever died, and no other ward or hub is shown anybody")
    void notForOthers() throws Exception {
        var journey = left("23:10").journey();
        assertThat(page(PAGE, "ward-staff.northbridge-3a") + page(PAGE, "hub-leads.westmoor-hub")).doesNotContain(somebody.surname(), journey.value());
        jdbc.sql("update stay set discharge_method = '4' where journey = ?").param(journey.value()).update();
        assertThat(page(PAGE, LEADS)).doesNotContain(somebody.surname());
    }

    @ParameterizedTest
    @ValueSource(strings = {"managers.northbridge", "social-workers.eastvale", "care-providers.brightwater", "administrators.homeward"})
    @DisplayName("nobody else opens it")
    void closed(String group) throws Exception {
        assertThat(answer(PAGE, group).getStatus()).isEqualTo(403);
    }

    @Test
    @DisplayName("what was learned from somebody who came back is read by hub leads and managers of the place, with no name")
    void learned() throws Exception {
        var first = scenarios.admit(somebody);
        leftHospital.at(first.journey(), clockMinus(Duration.ofHours(30).plusMinutes(5)));
        var person = scenarios.admitAgain(somebody);
        review.begin(person.journey());
        assertThat(page(LEARNED, LEADS)).contains("Not looked into yet", ">30</td>");
        var happened = "Her frame stayed behind, " + who;
        person.completes("review-failed-discharge", "lee.lead", SampleAnswers.with(LeavingAnswers.learns(), "whatHappened", happened));
        for (var group : new String[] {LEADS, "managers.northbridge", "managers.eastvale"}) {
            assertThat(page(LEARNED, group)).contains(happened, "The frame leaves the ward with the person").doesNotContain(somebody.surname(),
                    somebody.nhsNumber());
        }
        assertThat(page(LEARNED + ".csv", "managers.northbridge"))
                .startsWith("\uFEFFback_on,ward_left_from,hours_at_home,avoidable,what_happened,incident_reported,change_proposed\r\n")
                .contains(",30,yes,\"" + happened + "\",not-needed,");
        assertThat(page(LEARNED, "managers.westmoor")).doesNotContain(happened);
        assertThat(answer(LEARNED, WARD).getStatus()).isEqualTo(403);
        assertThat(answer(LEARNED + ".csv", "social-workers.eastvale").getStatus()).isEqualTo(403);
        await().until(() -> looks(person.journey().value(), "GET " + LEARNED + ".csv") == 1);
    }

    /** Left yesterday at this time. */
    private Traveller left(String time) {
        var person = scenarios.admit(somebody);
        leftHospital.at(person.journey(), London.day(clockMinus(Duration.ofDays(1))).atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant());
        leftHospital.isWatchedOver(person.journey(), "none", false);
        return person;
    }

    private static Instant clockMinus(Duration ago) {
        return Instant.now(Clock.systemUTC()).minus(ago);
    }

    private String page(String address, String group) throws Exception {
        var response = answer(address, group);
        assertThat(response.getStatus()).as(address + " for " + group).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse answer(String address, String group) throws Exception {
        return browser.perform(get(address).with(user(who).authorities(AuthorityUtils.createAuthorityList(group)))).andReturn().getResponse();
    }

    private long looks(String journey, String address) {
        return jdbc.sql("""
                        select count(*) from (select who, action, address, journeys from audit_waiting union all
                         select who, action, address, journeys from audit_entry) e
                         where action = 'read' and who = :who and address = :address and :journey = any(journeys)""")
                .param("who", who).param("address", address).param("journey", journey).query(Long.class).single();
    }
}
