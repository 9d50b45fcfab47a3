package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.countersigns;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.forms.FormsUser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.homeward.tasks.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Our own page, Tasklist's door and the engine's REST door alike. */
@HomewardTest
@DisplayName("What cannot be taken is answered at each door in a sentence that says what to do, and the work is kept")
class WrongAtEachDoorIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Drafts drafts;
    @Autowired
    private JdbcClient database;
    @Autowired
    private WebApplicationContext context;
    @LocalServerPort
    private int port;
    private MockMvc pages;

    @BeforeEach
    void hanaAlsoLeads() {
        pages = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        database.sql("insert into membership (user_id, group_id) values ('hana.hub', 'hub-leads.northbridge-hub')").update();
    }

    @AfterEach
    void hanaLeadsNoMore() {
        database.sql("delete from membership where user_id = 'hana.hub' and group_id = 'hub-leads.northbridge-hub'").update();
    }

    /** @param kept the question whose answer has to be there still, as it was typed */
    private record Wrong(String what, String form, String user, String group, Map<String, Object> answers, String sentence, String kept) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(
                new Wrong("a score out of range", "record-daily-review", "nina.ward", "ward-staff.northbridge-7b",
                        with(fitToLeaveWithSupport(), "newsScore", 21), "a whole number from 0 to 20", "newsScore"),
                new Wrong("a criterion 06 without a reason", "record-daily-review", "nina.ward", "ward-staff.northbridge-7b",
                        with(fitToLeaveWithSupport(), "acuteImpairmentBeyondCommunityCare", "yes"),
                        "Say what care at home could not cope with.", "acuteImpairmentBeyondCommunityCare"),
                new Wrong("needs a hoist and walks alone", "describe-needs", "nina.ward", "ward-staff.northbridge-7b",
                        with(needs(), "transfers", "hoist-or-equipment", "walking", "independent"), "Correct one of the two.", "whatMattersToMe"),
                new Wrong("the same person signs twice", "countersign-pathway", "hana.hub", "hub-leads.northbridge-hub",
                        countersigns("yes"), "Ask a colleague who leads the hub to do this task.", "reason"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void refused(Wrong wrong) throws Exception {
        var traveller = until(wrong.form());
        var task = traveller.task(wrong.form()).getId();
        var page = new FormsUser(pages, wrong.user(), wrong.group());
        page.opens(task);
        // an answer that leads to more questions is kept first, and the page asks them
        page.sends(task, "complete", wrong.answers());
        page.opens(task);
        page.seesAfter(task, "complete", wrong.answers()).andExpect(content().string(allOf(
                containsString(wrong.sentence()), containsString("govuk-error-summary"))));
        for (var answer : List.of(atTasklist(wrong.user(), task, wrong.answers()), atRest(wrong.user(), task, wrong.answers()))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(wrong.sentence());
        }
        assertThat(drafts.find(task, wrong.user()).orElseThrow().answers()).containsKey(wrong.kept());
        assertThat(traveller.task(wrong.form()).getId()).as("the task stays").isEqualTo(task);
        assertThat(database.sql("select count(*) from answer where task = ?").param(task).query(Long.class).single()).isZero();
    }

    @Test
    @DisplayName("another person signs, and the pathway is agreed")
    void anotherSigns() throws Exception {
        var traveller = until("countersign-pathway").hasPathway("none");
        assertThat(atTasklist("lee.lead", traveller.task("countersign-pathway").getId(), countersigns("yes")).statusCode())
                .isBetween(200, 204);
        traveller.hasPathway("P3");
    }

    @Test
    @DisplayName("a task that was withdrawn a second ago")
    void withdrawn() throws Exception {
        var traveller = until("describe-needs");
        var task = traveller.task("describe-needs").getId();
        var nina = new FormsUser(pages, "nina.ward", "ward-staff.northbridge-7b");
        nina.opens(task);
        traveller.wasAdmittedInError();
        nina.seesAfter(task, "complete", needs()).andExpect(content().string(allOf(containsString("This task is no longer needed"),
                containsString("Feeding the robins in the yard"))));
        for (var answer : List.of(atTasklist("nina.ward", task, needs()), atRest("nina.ward", task, needs()))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("somebody has done it, it is not needed any more");
        }
    }

    @Test
    @DisplayName("two people who complete at once on our own page: one is taken, and the other's work stands beside it")
    void atOnce() throws Exception {
        var traveller = until("describe-needs");
        var task = traveller.task("describe-needs").getId();
        var nina = new FormsUser(pages, "nina.ward", "ward-staff.northbridge-7b");
        var omar = new FormsUser(pages, "omar.ward", "ward-staff.northbridge-7b");
        nina.opens(task);
        omar.opens(task);
        var start = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            var ended = people.invokeAll(List.of(completes(start, nina, task, "Nina wrote this"), completes(start, omar, task, "Omar wrote this")))
                    .stream().map(WrongAtEachDoorIT::get).toList();
            assertThat(ended).containsOnlyOnce("/work").contains("/tasks/" + task);
            var ninaWasFirst = ended.get(0).equals("/work");
            (ninaWasFirst ? omar : nina).opens(task).andExpect(content().string(allOf(
                    containsString(ninaWasFirst ? "Nina Ward completed this task" : "Omar Ward completed this task"),
                    containsString("What you had written"), containsString("Nina wrote this"), containsString("Omar wrote this"))));
        } finally {
            people.shutdown();
        }
        assertThat(database.sql("select count(*) from answer where task = ? and name = 'note'").param(task).query(Long.class).single()).isOne();
    }

    private static Callable<String> completes(CyclicBarrier start, FormsUser who, String task, String note) {
        return () -> {
            start.await();
            return who.completesKnowing(task, with(needs(), "note", note)).andReturn().getResponse().getRedirectedUrl();
        };
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Traveller until(String form) {
        var admitted = scenarios.admit(Somebody.verified());
        if (form.equals("record-daily-review")) {
            return admitted;
        }
        admitted.completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());
        return form.equals("describe-needs") ? admitted : admitted.completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", therapy()).completes("assess-social-care", "sofia.social", socialCare())
                .completes("agree-pathway", "hana.hub", with(agrees("P3", "p3-new-care-home"), "overrideReason",
                        "Home has been tried three times", "whyNotHome", "Night falls in spite of live-in care"));
    }

    private HttpResponse<String> atTasklist(String user, String task, Map<String, Object> answers) throws JsonProcessingException {
        var browser = Browser.signedIn(port, user);
        browser.get("/camunda/app/tasklist/default/");
        return browser.call("POST", "/camunda/api/engine/engine/default/task/" + task + "/submit-form", json(answers), "application/json");
    }

    private HttpResponse<String> atRest(String user, String task, Map<String, Object> answers) throws JsonProcessingException {
        return Browser.withPassword(port, user, "Going-Home-2026").call("POST", "/engine-rest/task/" + task + "/submit-form",
                json(answers), "application/json");
    }

    private static String json(Map<String, Object> answers) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of("variables", answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())))));
    }
}
