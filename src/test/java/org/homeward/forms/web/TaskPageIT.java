package org.homeward.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.HomewardTest;
import org.homeward.forms.FormsUser;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
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
@DisplayName("A task is done on our own page")
class TaskPageIT {

    private static final String HOME = "confirm-home-circumstances";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Drafts drafts;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private Traveller traveller;
    private String task;
    private FormsUser nina;

    @BeforeEach
    void somebodyIsAdmitted() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean(KeepsWhatWasTyped.class)).apply(springSecurity()).build();
        traveller = scenarios.admit(Somebody.verified());
        task = traveller.task(HOME).getId();
        nina = new FormsUser(browser, "nina.ward", "ward-staff.northbridge-7b");
    }

    @Test
    @DisplayName("it says who it is about, why it exists, and asks what the form asks")
    void shows() throws Exception {
        nina.opens(task).andExpect(status().isOk()).andExpect(content().string(allOf(containsString(traveller.name()),
                containsString("Why this task"), containsString("Does the person live alone?"),
                containsString("Somebody who lives alone needs more arranged"), not(containsString("personBanner")))));
    }

    @Test
    @DisplayName("another team finds it no more than one that never was")
    void notTheirs() throws Exception {
        var wes = new FormsUser(browser, "wes.ward", "ward-staff.northbridge-4a");
        for (var id : new String[] {task, "never-was"}) {
            wes.opens(id).andExpect(status().isNotFound());
            wes.sends(id, "complete", SampleAnswers.homeCircumstances()).andExpect(status().isNotFound());
            browser.perform(get("/tasks/{id}/beside", id).with(wes.signedIn())).andExpect(status().isNotFound());
            browser.perform(get("/tasks/{id}/others", id).with(wes.signedIn())).andExpect(status().isNotFound());
        }
    }

    @Test
    @DisplayName("completing takes the task, keeps the answers under the member's name and leads to the worklist")
    void completes() throws Exception {
        nina.opens(task);
        nina.sends(task, "complete", SampleAnswers.homeCircumstances()).andExpect(redirectedUrl("/work"));
        traveller.timelineHas("task.completed");
        nina.opens(task).andExpect(content().string(containsString("You completed this task")));
        assertThat(drafts.find(task, "nina.ward")).isEmpty();
    }

    @Test
    @DisplayName("what is missing is said at the question, and what was typed is still there")
    void refuses() throws Exception {
        nina.opens(task);
        nina.sends(task, "complete", Map.of("pets", "Two cats")).andExpect(redirectedUrl("/tasks/" + task));
        nina.opens(task).andExpect(content().string(containsString("Two cats")));
        nina.seesAfter(task, "complete", Map.of("pets", "Two cats"))
                .andExpect(content().string(allOf(containsString("There is a problem"), containsString("#a-livesAlone-0"),
                        containsString("govuk-error-message"), containsString("Two cats"))));
    }

    @Test
    @DisplayName("what is typed is kept, shown in Tasklist's form too, and only to its author")
    void drafts() throws Exception {
        nina.opens(task);
        nina.writes(task, Map.of("pets", "A parrot")).andExpect(status().isOk())
                .andExpect(content().string(containsString("What you wrote is kept")));
        assertThat(inTasklist("nina.ward")).containsEntry("pets", "A parrot");
        var other = new FormsUser(browser, "omar.ward", "ward-staff.northbridge-7b");
        assertThat(inTasklist("omar.ward")).doesNotContainKey("pets");
        other.opens(task).andExpect(content().string(allOf(not(containsString("A parrot")),
                containsString("is answering this too"))));
    }

    @Test
    @DisplayName("a key of a draft opens no other draft, and a wrong one none")
    void keys() throws Exception {
        nina.opens(task);
        var omar = new FormsUser(browser, "omar.ward", "ward-staff.northbridge-7b");
        omar.opens(task);
        omar.writes(task, nina.key(task), Map.of("pets", "Forged")).andExpect(status().isNotFound());
        omar.writes(task, "wrong", Map.of("pets", "Forged")).andExpect(status().isNotFound());
        assertThat(drafts.find(task, "nina.ward").orElseThrow().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("a form that is sent after the session ended is kept by the key of its draft")
    void signedOut() throws Exception {
        nina.opens(task);
        nina.sendsSignedOut(task, Map.of("pets", "A goldfish")).andExpect(status().isTemporaryRedirect())
                .andExpect(header().string("Location", "/tasks/" + task + "/draft"));
        nina.writesSignedOut(task, Map.of("pets", "A goldfish")).andExpect(redirectedUrl("/tasks/" + task));
        nina.opens(task).andExpect(content().string(containsString("A goldfish")));
        browser.perform(get("/tasks/{id}", task)).andExpect(redirectedUrl("http://localhost/login"));
    }

    @Test
    @DisplayName("two people who answer differently see both before one counts, and neither is lost")
    void differently() throws Exception {
        var omar = new FormsUser(browser, "omar.ward", "ward-staff.northbridge-7b");
        omar.opens(task);
        omar.writes(task, Map.of("pets", "Omar's parrot"));
        nina.opens(task);
        nina.seesAfter(task, "complete", with("pets", "Nina's cats"))
                .andExpect(content().string(allOf(containsString("Where your answers differ"),
                        containsString("Omar&#39;s parrot"), containsString("Nina&#39;s cats"))));
        nina.completesKnowing(task, with("pets", "Nina's cats")).andExpect(redirectedUrl("/work"));
        omar.opens(task).andExpect(content().string(allOf(containsString("Nina Ward completed this task"),
                containsString("What you had written"), containsString("Omar&#39;s parrot"), containsString("Nina&#39;s cats"))));
    }

    @Test
    @DisplayName("a task that was withdrawn a moment ago says so, and what was written stays")
    void withdrawn() throws Exception {
        nina.opens(task);
        traveller.wasAdmittedInError();
        nina.seesAfter(task, "complete", with("pets", "Two cats")).andExpect(content().string(allOf(
                containsString("This task is no longer needed"), containsString("Two cats"))));
    }

    @Test
    @DisplayName("two windows of one member keep both answers until one is chosen")
    void twoWindows() throws Exception {
        nina.opens(task);
        nina.writes(task, Map.of("pets", "From the first window"));
        nina.seesAfterBasedOn(0, task, "complete", with("pets", "From the second window"))
                .andExpect(content().string(allOf(containsString("You answered differently in another window"),
                        containsString("From the first window"), containsString("From the second window"))));
        nina.does(task, "other:pets");
        nina.opens(task).andExpect(content().string(allOf(containsString("From the first window"),
                not(containsString("From the second window")))));
    }

    @Test
    @DisplayName("an unknown field, pasted control characters and too long a text are answered in a sentence")
    void badInput() throws Exception {
        nina.opens(task);
        nina.seesAfter(task, "complete", with("evil", "x"))
                .andExpect(content().string(containsString("The answer “evil” is not a question of this form.")));
        nina.seesAfter(task, "complete", with("pets", "x".repeat(5000)))
                .andExpect(content().string(allOf(containsString("write no more than"), containsString("x".repeat(5000)))));
    }

    @Test
    @DisplayName("a task that a colleague holds is written in by others, and completed after taking it over")
    void takenOver() throws Exception {
        var omar = new FormsUser(browser, "omar.ward", "ward-staff.northbridge-7b");
        browser.perform(post("/tasks/{id}/take-over", task).with(omar.signedIn()).with(FormsUser.token()));
        nina.opens(task).andExpect(content().string(containsString("has taken this task")));
        nina.sends(task, "complete", SampleAnswers.homeCircumstances()).andExpect(redirectedUrl("/tasks/" + task));
        browser.perform(post("/tasks/{id}/take-over", task).with(nina.signedIn()).with(FormsUser.token()))
                .andExpect(redirectedUrl("/tasks/" + task));
        nina.sends(task, "complete", SampleAnswers.homeCircumstances()).andExpect(redirectedUrl("/work"));
    }

    @Test
    @DisplayName("what was answered before stands beside the question, and is taken over by one button")
    void earlierAnswers() throws Exception {
        nina.opens(task);
        nina.sends(task, "complete", SampleAnswers.homeCircumstances());
        traveller.completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport());
        var social = traveller.task("assess-social-care").getId();
        var sofia = new FormsUser(browser, "sofia.social", "social-workers.eastvale");
        sofia.opens(social).andExpect(content().string(allOf(containsString("Earlier answer"), containsString("Nina Ward"),
                containsString("take:homelessOrAtRisk"))));
        sofia.does(social, "take:homelessOrAtRisk");
        assertThat(drafts.find(social, "sofia.social").orElseThrow().answers()).containsEntry("homelessOrAtRisk", "no");
    }

    @Test
    @DisplayName("whoever is not told whom it is about is not told what was answered either")
    void notToldWhoItIs() throws Exception {
        nina.opens(task);
        nina.sends(task, "complete", SampleAnswers.homeCircumstances());
        traveller.completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport());
        var social = traveller.task("assess-social-care").getId();
        engine.getTaskService().addCandidateGroup(social, "care-providers.nobodys-choice");
        jdbc.sql("insert into task_team (task, group_id, because, since) values (?, ?, 'Covers', now())")
                .params(social, "care-providers.nobodys-choice").update();
        var carl = new FormsUser(browser, "carl.carer", "care-providers.nobodys-choice");
        carl.opens(social).andExpect(status().isOk()).andExpect(content().string(allOf(
                not(containsString(traveller.name())), not(containsString("Earlier answer")), not(containsString("Nina Ward")))));
        carl.does(social, "take:homelessOrAtRisk");
        assertThat(drafts.find(social, "carl.carer").orElseThrow().answers()).doesNotContainKey("homelessOrAtRisk");
    }

    /** What Tasklist's form is filled in with for somebody of the ward. */
    private Map<String, Object> inTasklist(String user) {
        engine.getIdentityService().setAuthentication(user, List.of("ward-staff.northbridge-7b"));
        try {
            return engine.getFormService().getTaskFormVariables(task);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static Map<String, Object> with(String key, Object value) {
        var answers = new LinkedHashMap<>(SampleAnswers.homeCircumstances());
        answers.put(key, value);
        return answers;
    }
}
