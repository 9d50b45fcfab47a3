package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.HomewardTest;
import org.homeward.access.BreakGlass;
import org.homeward.forms.FormDesk;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("The same answers are kept, whichever door a form is filled in behind")
class BothDoorsBrowserTest {

    private static final AtomicInteger NAMESAKES = new AtomicInteger();
    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();
    private static Desks people;

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
    private HeldAtHome care;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;
    private OpenTasks tasks;

    @BeforeEach
    void ready() {
        tasks = new OpenTasks(scenarios, engine, jdbc, breakGlass, desk, care);
        people = people == null ? new Desks(CHROMIUM.get(), home()) : people;
    }

    static List<ShownForm> forms() {
        return ShownForm.all();
    }

    @ParameterizedTest(name = "{0}: as little as it takes")
    @MethodSource("forms")
    void least(ShownForm form) {
        same(form, false);
    }

    @ParameterizedTest(name = "{0}: everything that it asks")
    @MethodSource("forms")
    void everything(ShownForm form) {
        same(form, true);
    }

    private void same(ShownForm form, boolean everything) {
        var surname = "Namesake" + (char) ('a' + NAMESAKES.get() / 26) + (char) ('a' + NAMESAKES.getAndIncrement() % 26);
        tasks.known(surname);
        var theirs = tasks.open(form, surname);
        var ours = tasks.open(form, surname);
        var answers = FormAnswers.make(form.form(), List.of(tasks.form(theirs), tasks.form(ours)), clock, everything);
        TasklistTask.claim(people.page(theirs.member().userId()), home(), theirs.id(), form.form())
                .answer(tasks.form(theirs), answers).complete();
        OurTask.open(people.page(ours.member().userId()), home(), ours.id(), tasks.form(ours).deployed().form())
                .answer(answers).complete();
        assertThat(tasks.stored(ours)).as("kept from our page, beside what is kept from Tasklist")
                .isEqualTo(tasks.stored(theirs)).containsKeys(answers.keySet().toArray(String[]::new));
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
