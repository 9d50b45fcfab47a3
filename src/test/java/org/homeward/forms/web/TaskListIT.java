package org.homeward.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.forms.ListUser;
import org.homeward.forms.ListWard;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Traveller;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HomewardTest
@DisplayName("Tasks of one kind are done as a list, a line a person")
class TaskListIT {

    private static final String HOME = "confirm-home-circumstances";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Drafts drafts;
    @Autowired
    private Answers answers;
    @Autowired
    private Clock clock;

    private MockMvc browser;
    private ListWard ward;
    private Traveller twelve;
    private Traveller nine;
    private String task;
    private ListUser lena;
    private ListUser carl;

    @BeforeEach
    void twoPeopleOnAWard() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean(KeepsWhatWasTyped.class)).apply(springSecurity()).build();
        ward = ListWard.opened(jdbc);
        twelve = ward.admits(scenarios, "Abbott", "12");
        nine = ward.admits(scenarios, "Young", "9");
        task = nine.task(HOME).getId();
        lena = new ListUser(browser, ward.lena(), ward.group(), HOME);
        carl = new ListUser(browser, ward.carl(), ward.group(), HOME);
    }

    @Test
    @DisplayName("it says who lies where, in the order of the beds, and asks as many short questions as fit")
    void shows() throws Exception {
        var page = lena.opens().andExpect(status().isOk()).andExpect(content().string(allOf(containsString("0 of 2 done"),
                containsString("Not begun"), containsString("Does the person live alone?, Ada " + nine.name() + ", Bed 9"))))
                .andReturn().getResponse().getContentAsString();
        assertThat(page.indexOf("Young")).isLessThan(page.indexOf("Abbott"));
        assertThat(page.split("<th scope=\"col\"", -1)).hasSize(1 + 6 + 2);
        assertThat(lena.line(task)).doesNotContain("Are there pets");
    }

    @Test
    @DisplayName("another team's kind, another team and a kind that never was are not there")
    void notTheirs() throws Exception {
        new ListUser(browser, "sofia.social", "social-workers.eastvale", HOME).opens().andExpect(status().isNotFound());
        new ListUser(browser, ward.lena(), ward.group(), "never-was").opens().andExpect(status().isNotFound());
        lena.opens("ward-staff.northbridge-7b").andExpect(status().isNotFound());
        lena.opens(ward.group()).andExpect(status().isOk());
        var wes = new ListUser(browser, "wes.ward", "ward-staff.northbridge-4a", HOME);
        wes.does(task, "complete", SampleAnswers.homeCircumstances()).andExpect(status().isNotFound());
        wes.does("never-was", "complete", Map.of()).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("what is typed in a cell is kept as the draft of that person's form alone")
    void drafts() throws Exception {
        lena.opens();
        lena.writes(task, Map.of("livesAlone", "yes")).andExpect(content().string(allOf(containsString("t-" + task + "-revision"),
                containsString("Kept, 1 of 9 answered"), not(containsString("part-")))));
        lena.opens();
        assertThat(lena.line(task)).contains("Kept, 1 of 9 answered");
        assertThat(drafts.find(task, ward.lena()).orElseThrow().answers()).containsOnlyKeys("livesAlone");
        assertThat(drafts.find(twelve.task(HOME).getId(), ward.lena()).orElseThrow().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("a closed line is not completed while questions stand that its author has not seen: it opens")
    void looksFirst() throws Exception {
        lena.opens();
        lena.does(task, "complete", Map.of("livesAlone", "yes"));
        assertThat(lena.line(task)).contains("more questions are asked", "Are there pets", "t-" + task + "-q-pets");
        nine.hasTasks("record-daily-review", HOME);
    }

    @Test
    @DisplayName("completing an open line says so in its place, with what was answered and how many are done")
    void completes() throws Exception {
        lena.opens();
        lena.does(task, "open", Map.of());
        lena.does(task, "complete", SampleAnswers.homeCircumstances()).andExpect(content().string(containsString("1 of 2 done")));
        assertThat(lena.line(task)).contains("Done", "by you", "Own home, or the home of family");
        nine.timelineHas("task.completed");
        lena.opens().andExpect(content().string(allOf(containsString("1 of 2 done"), containsString("by you"))));
    }

    @Test
    @DisplayName("what is missing is said in the line at its question, and what was typed stays")
    void refuses() throws Exception {
        lena.opens();
        lena.does(task, "open", Map.of());
        lena.does(task, "complete", Map.of("pets", "Two cats"));
        assertThat(lena.line(task)).contains("There is a problem", "#t-" + task + "-a-livesAlone-0", "govuk-error-message", "Two cats");
    }

    @Test
    @DisplayName("a line that a colleague completed meanwhile says so, and nothing typed is lost")
    void gone() throws Exception {
        lena.opens();
        lena.writes(task, Map.of("livesAlone", "no"));
        nine.completes(HOME, ward.carl(), SampleAnswers.homeCircumstances());
        lena.does(task, "complete", Map.of("keySafe", "no"));
        assertThat(lena.line(task)).contains("by Carl Colleague", "it is open no more", "What you had written is kept");
        assertThat(drafts.find(task, ward.lena()).orElseThrow().answers()).containsEntry("livesAlone", "no").containsEntry("keySafe", "no");
    }

    @Test
    @DisplayName("a line that a colleague holds is taken over and then completed")
    void held() throws Exception {
        carl.opens();
        carl.does(task, "take-over", Map.of());
        lena.opens();
        lena.does(task, "open", Map.of());
        lena.does(task, "complete", SampleAnswers.homeCircumstances());
        assertThat(lena.line(task)).contains("Carl Colleague has taken this");
        lena.does(task, "take-over", Map.of());
        lena.does(task, "complete", SampleAnswers.homeCircumstances());
        assertThat(lena.line(task)).contains("by you");
    }

    @Test
    @DisplayName("same as last time fills what is not yet written, to be looked at, and completes nothing")
    void sameAsLastTime() throws Exception {
        answers.keep(nine.journey(), "earlier-" + UUID.randomUUID(), HOME, SampleAnswers.homeCircumstances(), ward.carl(),
                clock.instant().minus(Duration.ofDays(1)));
        lena.opens();
        lena.does(task, "same", Map.of("keySafe", "no"));
        assertThat(lena.line(task)).contains("8 earlier answers are taken over", "Are there pets");
        assertThat(drafts.find(task, ward.lena()).orElseThrow().answers()).containsEntry("keySafe", "no").containsEntry("unpaidCarer", "no");
        nine.hasTasks("record-daily-review", HOME);
        lena.does(task, "complete", new LinkedHashMap<>(SampleAnswers.with(SampleAnswers.homeCircumstances(), "keySafe", "no")));
        assertThat(lena.line(task)).contains("by you");
    }

    @Test
    @DisplayName("without scripts every button leads back to the list at its line")
    void withoutScripts() throws Exception {
        lena.opens();
        lena.follows(task, "save", Map.of("livesAlone", "yes"));
        assertThat(lena.line(task)).contains("Kept, 1 of 9 answered");
        lena.follows(task, "open", Map.of("livesAlone", "yes"));
        lena.follows(task, "complete", Map.of("livesAlone", "yes"));
        assertThat(lena.line(task)).contains("There is a problem");
        lena.follows(task, "complete", SampleAnswers.homeCircumstances());
        assertThat(lena.line(task)).contains("by you");
    }

    @Test
    @DisplayName("a line that is sent after the session ended is kept by the key of its draft")
    void signedOut() throws Exception {
        lena.opens();
        lena.sendsSignedOut(task, Map.of("livesAlone", "no")).andExpect(status().isTemporaryRedirect())
                .andExpect(header().string("Location", "/tasks/" + task + "/draft"));
    }

    @Test
    @DisplayName("opening the list is noted once, with everybody on it")
    void audited() throws Exception {
        lena.opens();
        await().until(() -> notes() == 1);
        assertThat(jdbc.sql("select count(*) from (select who, journeys from audit_waiting union all select who, journeys from audit_entry) e"
                + " where who = ? and ? = any (journeys) and ? = any (journeys)")
                .params(ward.lena(), nine.journey().value(), twelve.journey().value()).query(Long.class).single()).isEqualTo(1);
    }

    private long notes() {
        return jdbc.sql("select count(*) from (select who, action from audit_waiting union all select who, action from audit_entry) e"
                + " where who = ? and action = 'read'").param(ward.lena()).query(Long.class).single();
    }
}
