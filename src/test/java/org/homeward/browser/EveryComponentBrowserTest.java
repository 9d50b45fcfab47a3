package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.HomewardTest;
import org.homeward.access.BreakGlass;
import org.homeward.engine.ModelsForTests;
import org.homeward.forms.FormDesk;
import org.homeward.processes.Scenarios;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With {@code -Dpictures.write=true} it draws the pictures of {@code docs/form-components.md} anew. */
@HomewardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Every component that Tasklist draws is drawn on our own page, and answers the same")
class EveryComponentBrowserTest {

    private static final ShownForm FORM = new ShownForm("every-component", "userTask_everyComponent", "every-component");

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private BreakGlass breakGlass;
    @Autowired
    private FormDesk desk;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;
    private Chromium chromium;
    private OpenTasks tasks;
    private String deployment;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        deployment = ModelsForTests.deploy(engine.getRepositoryService(), "components");
        tasks = new OpenTasks(scenarios, engine, jdbc, breakGlass, desk);
    }

    @AfterAll
    void close() {
        if (deployment != null) {
            ModelsForTests.withdraw(engine, deployment);
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "everything answered: {0}")
    @ValueSource(booleans = {false, true})
    void same(boolean everything) {
        var theirs = tasks.open(FORM, "Components");
        var ours = tasks.open(FORM, "Components");
        var answers = FormAnswers.make(FORM.form(), List.of(tasks.form(theirs), tasks.form(ours)), clock, everything);
        var there = page(theirs);
        var here = page(ours);
        var tasklist = TasklistTask.claim(there, home(), theirs.id(), FORM.form()).answer(tasks.form(theirs), answers);
        var page = OurTask.open(here, home(), ours.id(), tasks.form(ours).deployed().form()).answer(answers).kept();
        if (everything) {
            ComponentPictures.take(there, here);
        }
        tasklist.complete();
        page.complete();
        assertThat(tasks.stored(ours)).as("kept from our page, beside what is kept from Tasklist")
                .isEqualTo(tasks.stored(theirs)).containsKeys(answers.keySet().toArray(String[]::new));
        there.context().close();
        here.context().close();
    }

    private Page page(OpenTasks.Open task) {
        return Desk.of(chromium, home(), task.member().userId());
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
