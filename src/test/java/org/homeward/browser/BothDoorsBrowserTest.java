package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Where questions of a form depend on each other, it is filled in on Tasklist's own page; the others are drawn by components alone,
 * which {@link EveryComponentBrowserTest} tries, so for them a program sends what Tasklist sends.
 */
@HomewardTest
@DisplayName("Every form: the same answers are kept behind either door, and ours can be used by everybody (WCAG 2.2, level AA)")
class BothDoorsBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NAMESAKES = new AtomicInteger();
    /** A desk, a telephone, and a desk whose window is enlarged to 400 per cent. */
    private static final int[] DESK = {1280, 900};
    private static final int[] TELEPHONE = {400, 800};
    private static final int[] ENLARGED = {320, 256};
    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();
    private static Desks people;

    @Autowired
    private OpenTasks tasks;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        people = people == null ? new Desks(CHROMIUM.get(), home()) : people;
    }

    static List<ShownForm> forms() {
        return ShownForm.all();
    }

    /** The first of the steps that show it. */
    static Collection<ShownForm> eachOnce() {
        return ShownForm.all().stream().collect(Collectors.toMap(ShownForm::form, Function.identity(), (first, other) -> first)).values();
    }

    @ParameterizedTest(name = "{0}: as little as it takes, sent by a program")
    @MethodSource("forms")
    void least(ShownForm form) throws Exception {
        var task = tasks.open(form, surname());
        var answers = FormAnswers.make(form.form(), List.of(tasks.form(task)), clock, false);
        send(task, answers);
        assertThat(tasks.stored(task)).containsKeys(answers.keySet().toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}: everything that it asks")
    @MethodSource("eachOnce")
    void everything(ShownForm form) throws Exception {
        var surname = surname();
        tasks.known(surname);
        var theirs = tasks.open(form, surname);
        var ours = tasks.open(form, surname);
        var answers = FormAnswers.make(form.form(), List.of(tasks.form(theirs), tasks.form(ours)), clock, true);
        if (asksByTurns(theirs)) {
            TasklistTask.claim(people.page(theirs.member().userId()), home(), theirs.id(), form.form())
                    .answer(tasks.form(theirs), answers).complete();
        } else {
            send(theirs, answers);
        }
        assertThat(onOurPage(ours, answers)).as("what would hinder somebody").isEmpty();
        assertThat(tasks.stored(ours)).as("kept from our page, beside what is kept from Tasklist")
                .isEqualTo(tasks.stored(theirs)).containsKeys(answers.keySet().toArray(String[]::new));
    }

    private boolean asksByTurns(OpenTasks.Open task) {
        return tasks.form(task).deployed().form().everything().anyMatch(part -> part.hiddenWhen().isPresent());
    }

    private void send(OpenTasks.Open task, Map<String, Object> answers) throws Exception {
        var values = answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())));
        var taken = Browser.withPassword(port, task.member().userId(), "Going-Home-2026").call("POST",
                "/engine-rest/task/" + task.id() + "/submit-form", JSON.writeValueAsString(Map.of("variables", values)), "application/json");
        assertThat(taken.statusCode()).as(taken.body()).isBetween(200, 204);
    }

    /** Answers everything on a telephone and completes it; answers what was found on the page by the way. */
    private List<String> onOurPage(OpenTasks.Open ours, Map<String, Object> answers) {
        var page = people.page(ours.member().userId());
        page.setViewportSize(TELEPHONE[0], TELEPHONE[1]);
        var form = OurTask.open(page, home(), ours.id(), tasks.form(ours).deployed().form()).answer(answers);
        var findings = new ArrayList<>(Looks.byAxe(page).stream().map(Object::toString).toList());
        Stream.of(DESK, TELEPHONE, ENLARGED).forEach(window -> {
            page.setViewportSize(window[0], window[1]);
            Looks.tooWide(page).forEach(finding -> findings.add(window[0] + " px wide: " + finding));
        });
        page.setViewportSize(DESK[0], DESK[1]);
        form.complete();
        return findings;
    }

    private static String surname() {
        return "Namesake" + (char) ('a' + NAMESAKES.get() / 26) + (char) ('a' + NAMESAKES.getAndIncrement() % 26);
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
