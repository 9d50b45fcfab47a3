package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.Scene.Somebody;
import org.homeward.journey.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** The meeting about everybody who leaves today or could: who is talked about, what has changed, and what is kept. */
@HomewardTest
class HuddleIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final String team = "ward-staff." + ward;
    private final String mailbox = ward + "@homeward.example";
    private final Viewer nurse = new Viewer("nina." + ward, Set.of(team));

    @Autowired
    private Huddle huddle;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private MockMvc browser;
    private Somebody today;
    private Somebody could;

    @BeforeEach
    void people() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])").params(ward, ward, ward).update();
        jdbc.sql("insert into team (group_id, role, scope, name, mailbox) values (?, 'ward-staff', ?, ?, ?)").params(team, ward, "Nurses of " + ward, mailbox).update();
        var scene = new Scene(jdbc, transactions, clock.instant());
        today = scene.matched("Tess", "Today", LocalDate.of(1940, 2, 29), ward, "1", Duration.ofDays(5));
        could = scene.matched("Carl", "Could", LocalDate.of(1941, 3, 1), ward, "2", Duration.ofDays(9));
        scene.matched("Ill", "Still", LocalDate.of(1942, 3, 1), ward, "3", Duration.ofDays(2));
        ready(today, Duration.ofHours(6));
        ready(could, Duration.ofDays(3));
        jdbc.sql("""
                insert into answer (journey, task, form, name, value, author, answered_at)
                values (?, 'a-task', 'set-expected-discharge', 'expectedDischargeDate', to_jsonb(?::text), 'nina', ?)""")
                .params(today.id.value(), London.day(clock.instant()).toString(), Timestamp.from(clock.instant())).update();
        could.task("huddle-" + ward, "userTask_bookTransport", "Book transport", team, "hospital", "The transport is booked.", Duration.ofHours(-2));
    }

    @Test
    void whoLeavesTodayAndWhoCould() {
        var agenda = huddle.agenda(nurse, team, Optional.of(ward));
        assertThat(agenda.leavesToday()).extracting(person -> person.journey().id()).containsExactly(today.id);
        assertThat(agenda.couldLeave()).singleElement().satisfies(person -> {
            assertThat(person.journey().id()).isEqualTo(could.id);
            assertThat(person.why().critical()).get().extracting(Blocker::unblock).isEqualTo("The transport is booked.");
        });
        assertThat(agenda.last()).isEmpty();
        assertThat(agenda.changes().ready()).isEqualTo(1);
    }

    @Test
    void minutesAreKeptWithWhatHeldEachAtThatMoment() throws Exception {
        var address = hold("Omar rings the transport desk by 11:00.");
        browser.perform(get(address).with(ours())).andExpect(status().isOk()).andExpect(content().string(containsString("Omar rings the transport desk by 11:00.")))
                .andExpect(content().string(containsString("The transport is booked."))).andExpect(content().string(containsString("Carl Could")));
        await().until(() -> shown("Minutes of a huddle") > 0);
        var next = huddle.agenda(nurse, team, Optional.of(ward));
        assertThat(next.last()).get().satisfies(last -> assertThat(last.minutes()).startsWith("Omar"));
        assertThat(next.changes().came()).isZero();
    }

    @Test
    void anotherTeamDoesNotReadTheMinutes() throws Exception {
        var address = hold("Between us.");
        browser.perform(get(address).with(somebody("ward-staff.northbridge-7b"))).andExpect(status().isNotFound());
        browser.perform(post(address + "/mail").with(somebody("ward-staff.northbridge-7b")).with(csrf())).andExpect(status().isNotFound());
        browser.perform(post("/huddle").with(somebody("ward-staff.northbridge-7b")).with(csrf()).param("team", team)).andExpect(status().isForbidden());
    }

    @Test
    void managersAndProvidersHoldNone() throws Exception {
        browser.perform(get("/huddle").with(somebody("managers.northbridge"))).andExpect(status().isForbidden());
        browser.perform(get("/huddle").with(somebody("care-providers.brightcare"))).andExpect(status().isForbidden());
    }

    @Test
    void theMailSaysWhereTheyStandAndNamesNobody() throws Exception {
        browser.perform(post(hold("Carl Could needs a car.") + "/mail").with(ours()).with(csrf())).andExpect(status().is3xxRedirection());
        var facts = jdbc.sql("select facts::text from notice where kind = 'huddle-held' and recipient = ?").param(mailbox).query(String.class).single();
        assertThat(facts).contains("\"number\"").doesNotContain("Carl", "Could");
    }

    @Test
    void minutesThatAreTooLongAreNotLost() throws Exception {
        var answer = browser.perform(post("/huddle").with(ours()).with(csrf()).param("team", team).param("ward", ward).param("minutes", "x".repeat(8_001)))
                .andExpect(redirectedUrl("/huddle?team=" + team + "&ward=" + ward)).andReturn();
        browser.perform(get("/huddle").with(ours()).param("team", team).flashAttrs(answer.getFlashMap()))
                .andExpect(content().string(containsString("The minutes may have 8000 characters"))).andExpect(content().string(containsString("xxxxx")));
    }

    @Test
    void thePageSaysWhatHoldsEachAndIsNoted() throws Exception {
        browser.perform(get("/huddle").with(ours()).param("ward", ward)).andExpect(status().isOk()).andExpect(content().string(containsString("Leave today: 1")))
                .andExpect(content().string(containsString("Could leave: 1"))).andExpect(content().string(containsString("The transport is booked.")))
                .andExpect(content().string(not(containsString("Ill Still"))));
        await().until(() -> shown("Huddle") > 0);
    }

    private String hold(String minutes) throws Exception {
        return Objects.requireNonNull(browser.perform(post("/huddle").with(ours()).with(csrf()).param("team", team).param("ward", ward)
                .param("minutes", minutes)).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl());
    }

    private int shown(String screen) {
        return jdbc.sql("select count(*) from (select screen, journeys from audit_waiting union all select screen, journeys from audit_entry) e "
                + "where screen = ? and ? = any(journeys)").params(screen, could.id.value()).query(Integer.class).single();
    }

    private void ready(Somebody somebody, Duration ago) {
        jdbc.sql("insert into nctr_interval (journey, began_at) values (?, ?)").params(somebody.id.value(), Timestamp.from(clock.instant().minus(ago))).update();
    }

    private RequestPostProcessor ours() {
        return somebody(team);
    }

    private static RequestPostProcessor somebody(String group) {
        return user("somebody").authorities(AuthorityUtils.createAuthorityList(group));
    }
}
