package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.forms.FormDesk;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("What was begun behind one door is finished behind the other")
class DraftAcrossDoorsBrowserTest {

    private static final String FORM = "confirm-home-circumstances";
    private static final Viewer NINA = new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b"));

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private FormDesk desk;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;
    private String task;

    @BeforeEach
    void somebodyIsAdmitted() {
        task = scenarios.admit(Somebody.verified()).task(FORM).getId();
    }

    @Test
    @DisplayName("begun on our page, kept over a closed browser and an ended session, completed in Tasklist")
    void begunHere() {
        var first = Desk.of(CHROMIUM.get(), home(), "nina.ward");
        OurTask.open(first, home(), task, form().deployed().form())
                .answer(Map.of("livesAlone", "no", "livesWith", "Her sister", "communicationNeeds", List.of("hearing"))).kept();
        first.context().clearCookies();
        first.locator("[name='a.pets']").fill("A parrot");
        assertThat(first.locator("#draft-status")).containsText("You have been signed out. What you wrote is kept");
        first.context().close();

        var second = Desk.of(CHROMIUM.get(), home(), "nina.ward");
        var there = TasklistTask.claim(second, home(), task, FORM);
        assertThat(second.locator("[id$='-Field_livesWith']")).hasValue("Her sister");
        assertThat(second.locator("[id$='-Field_pets']")).hasValue("A parrot");
        there.answer(form(), SampleAnswers.with(SampleAnswers.homeCircumstances(), "livesAlone", "no", "communicationNeeds", null))
                .complete();
        assertThat(answer("livesWith")).isEqualTo("Her sister");
        assertThat(answer("pets")).isEqualTo("A parrot");
        assertThat(answer("communicationNeeds")).isEqualTo("[\"hearing\"]");
        second.context().close();
    }

    @Test
    @DisplayName("begun in Tasklist, kept over a closed browser and an ended session, completed on our page")
    void begunThere() {
        var first = Desk.of(CHROMIUM.get(), home(), "nina.ward");
        var begun = TasklistTask.claim(first, home(), task, FORM).answer(form(), Map.of("livesAlone", "no", "livesWith", "Her sister",
                "communicationNeeds", List.of("hearing"))).isKept();
        first.context().clearCookies();
        begun.answer(form(), Map.of("pets", "A parrot"));
        assertThat(first.locator(".hw-draft")).containsText("You have been signed out. What you wrote is kept");
        first.context().close();

        var second = Desk.of(CHROMIUM.get(), home(), "nina.ward");
        var here = OurTask.open(second, home(), task, form().deployed().form());
        assertThat(second.locator("[name='a.livesAlone'][value=no]")).isChecked();
        assertThat(second.locator("[name='a.livesWith']")).hasValue("Her sister");
        assertThat(second.locator("[name='a.pets']")).hasValue("A parrot");
        here.answer(SampleAnswers.with(SampleAnswers.homeCircumstances(), "livesAlone", null, "communicationNeeds", null)).complete();
        assertThat(List.of(answer("livesAlone"), answer("livesWith"), answer("pets"), answer("communicationNeeds")))
                .containsExactly("no", "Her sister", "A parrot", "[\"hearing\"]");
        second.context().close();
    }

    @Test
    @DisplayName("written further and completed while a save is on its way: a window does not differ from itself")
    void completedWhileSaving() {
        var page = Desk.of(CHROMIUM.get(), home(), "nina.ward");
        var here = OurTask.open(page, home(), task, form().deployed().form());
        here.answer(SampleAnswers.homeCircumstances()).kept();
        var underway = new AtomicReference<Runnable>();
        page.route("**/tasks/" + task + "/draft", route -> {
            var taken = route.fetch();
            underway.set(() -> route.fulfill(new Route.FulfillOptions().setResponse(taken)));
        });
        page.locator("[name='a.pets']").fill("A par");
        page.waitForCondition(() -> underway.get() != null);
        page.locator("[name='a.pets']").fill("A parrot");
        page.locator("#complete").click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForNavigation(underway.get());
        assertThat(answer("pets")).isEqualTo("A parrot");
        page.context().close();
    }

    private FormDesk.Opened form() {
        return desk.open(NINA, task).orElseThrow();
    }

    private String answer(String question) {
        return jdbc.sql("select value #>> '{}' from answer where task = ? and name = ?").params(task, question)
                .query(String.class).single();
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
