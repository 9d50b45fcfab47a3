package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeward.HomewardTest;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("What is begun in Tasklist is kept by the server within seconds, and never by the computer")
class TasklistDraftBrowserTest {

    private static final String HOME = "confirm-home-circumstances";
    private static final String REVIEW = "record-daily-review";
    private static final String EVERYTHING_IN_THE_BROWSER =
            "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])";
    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private Scenarios scenarios;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("every kind of answer is there again at another computer, though nothing was pressed")
    void everyKindOfAnswer() {
        var task = taskOfSomebodyNew(REVIEW);
        var ward = desk("nina.ward");
        var begun = TasklistTask.claim(ward, home(), task, REVIEW).answer(SampleAnswers.fitToLeave()).isKept().answers();
        ward.context().close();

        var found = TasklistTask.open(desk("nina.ward"), home(), task, REVIEW).answers();
        assertThat(found).isEqualTo(begun).containsEntry("newsScore", 1).containsEntry("operationKind", List.of("none"))
                .containsEntry("expectedDischargeDate", SampleAnswers.fitToLeave().get("expectedDischargeDate"));
    }

    @Test
    @DisplayName("what is typed last is kept when the page is left at once")
    void leftAtOnce() {
        var task = taskOfSomebodyNew(HOME);
        var ward = desk("nina.ward");
        TasklistTask.claim(ward, home(), task, HOME).answer(Map.of("pets", "Two cats"));
        ward.navigate(home() + "/board");

        assertThat(TasklistTask.open(desk("nina.ward"), home(), task, HOME).answers()).containsEntry("pets", "Two cats");
    }

    @Test
    @DisplayName("what is typed last is kept when another task is opened at once")
    void anotherTaskAtOnce() {
        var task = taskOfSomebodyNew(HOME);
        var other = taskOfSomebodyNew(HOME);
        var ward = desk("nina.ward");
        ward.waitForResponse(answer -> answer.url().endsWith("/tasks/" + task + "/draft"), () -> {
            TasklistTask.claim(ward, home(), task, HOME).answer(Map.of("pets", "A parrot"));
            ward.evaluate("task => { location.hash = '#/?task=' + task; }", other);
        });
        assertThat(ward.locator(".fjs-form")).isVisible();

        assertThat(TasklistTask.open(desk("nina.ward"), home(), task, HOME).answers()).containsEntry("pets", "A parrot");
    }

    @Test
    @DisplayName("a lost session loses nothing that was typed, and leaves nothing on the computer")
    void lostSession() {
        var task = taskOfSomebodyNew(HOME);
        var ward = desk("nina.ward");
        TasklistTask.claim(ward, home(), task, HOME).answer(Map.of("pets", "An old dog")).isKept();
        assertThat((String) ward.evaluate(EVERYTHING_IN_THE_BROWSER)).doesNotContain("An old dog", "camunda-form");
        ward.context().clearCookies();
        ward.locator(".task-filters").getByText("Overdue").click();
        assertThat(ward).hasURL(Pattern.compile("/login\\?wanted=tasklist.*"));
        assertThat((String) ward.evaluate(EVERYTHING_IN_THE_BROWSER)).doesNotContain("An old dog", "camunda-form");

        Desk.signIn(ward, "nina.ward");
        assertThat(TasklistTask.open(ward, home(), task, HOME).answers()).containsEntry("pets", "An old dog");
    }

    @Test
    @DisplayName("a draft that was begun behind the other door is shown")
    void begunBehindTheOtherDoor() {
        var task = taskOfSomebodyNew(HOME);
        var ward = desk("nina.ward");
        var key = ward.request().get(home() + "/tasks/" + task + "/beside").text().replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
        var answer = ward.request().post(home() + "/tasks/" + task + "/draft", RequestOptions.create()
                .setHeader("Homeward-Draft-Key", key)
                .setData(Map.of("answers", Map.of("pets", "Hens", "livesAlone", "yes", "contactMayBeTold", List.of()))));
        assertThat(answer.status()).isEqualTo(204);

        assertThat(TasklistTask.claim(ward, home(), task, HOME).answers())
                .containsEntry("pets", "Hens").containsEntry("livesAlone", "yes");
    }

    @Test
    @DisplayName("who writes on in a task that was completed elsewhere is told at once")
    void completedMeanwhile() {
        var traveller = scenarios.admit(Somebody.verified());
        var ward = desk("nina.ward");
        var begun = TasklistTask.claim(ward, home(), traveller.task(HOME).getId(), HOME);
        traveller.completes(HOME, "nina.ward", SampleAnswers.homeCircumstances());
        begun.answer(Map.of("pets", "Two cats"));
        assertThat(ward.locator(".hw-draft [role=alert]")).containsText("not open any more");
    }

    private String taskOfSomebodyNew(String task) {
        return scenarios.admit(Somebody.verified()).task(task).getId();
    }

    private Page desk(String user) {
        return Desk.of(CHROMIUM.get(), home(), user);
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
