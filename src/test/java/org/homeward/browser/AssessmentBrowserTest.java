package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.confirms;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.forms.FormDesk;
import org.homeward.processes.AssessedBefore;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("An assessment is written by several people, and everybody reads who wrote what")
class AssessmentBrowserTest {

    private static final Viewer SOFIA = new Viewer("sofia.social", Set.of("social-workers.eastvale"));
    private static final Viewer TESS = new Viewer("tess.therapist", Set.of("therapists.northbridge-hub"));

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private AssessedBefore before;
    @Autowired
    private FormDesk desk;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("begun by a therapist, finished by a social worker the next day")
    void begunAndFinished() {
        var person = scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());
        var therapist = Desk.of(CHROMIUM.get(), home(), "theo.therapist");
        var task = person.task("assess-therapy").getId();
        OurTask.open(therapist, home(), task, desk.newest("assess-therapy").orElseThrow().form())
                .answer(Map.of("goals", "Walk to the corner shop")).kept();
        therapist.context().close();
        jdbc.sql("""
                update task_draft set opened_at = opened_at - interval '1 day', changed_at = changed_at - interval '1 day'
                 where task = ?""").param(task).update();

        var page = Desk.of(CHROMIUM.get(), home(), "sofia.social");
        page.navigate(home() + "/journeys/" + person.journey() + "/assessment");
        assertThat(section(page, "assess-therapy")).containsText("Theo Therapist has begun to write it, yesterday");
        assertThat(page.locator("main")).not().containsText("corner shop");

        person.completes("assess-therapy", "theo.therapist", therapy()).completes("describe-needs", "nina.ward", needs());
        var social = person.task("assess-social-care").getId();
        OurTask.open(page, home(), social, desk.open(SOFIA, social).orElseThrow().deployed().form()).answer(socialCare()).complete();
        page.navigate(home() + "/journeys/" + person.journey() + "/assessment");
        assertThat(section(page, "assess-therapy")).containsText("Written by Theo Therapist (therapists)");
        assertThat(section(page, "assess-social-care")).containsText("Written by Sofia Social (social workers)");
        assertThat(section(page, "describe-needs")).containsText("Written by Nina Ward (ward staff)");
        assertThat(section(page, "assess-therapy")).containsText("Walk to the corner shop with the frame");
        looksWell(page, "assessment");
        person.hasPassed("needs-assessment", "endEvent_assessed");
    }

    @Test
    @DisplayName("earlier answers are confirmed on the task's page and stand with their provenance")
    void confirmed() {
        var person = before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 3);
        var task = person.task("confirm-reused-answers").getId();
        var page = Desk.of(CHROMIUM.get(), home(), "tess.therapist");
        var form = OurTask.open(page, home(), task, desk.open(TESS, task).orElseThrow().deployed().form());
        assertThat(page.locator("main")).containsText("Theo Therapist (therapists)");
        assertThat(page.locator("main")).containsText("3 days ago");
        assertThat(page.locator("main")).containsText("Walk to the corner shop with the frame");
        looksWell(page, "confirm-reused-answers");
        form.answer(confirms("still-true")).complete();

        page.navigate(home() + "/journeys/" + person.journey() + "/assessment");
        assertThat(section(page, "assess-therapy")).containsText("Source: an earlier stay; found still true by Tess Therapist (therapists)");
        assertThat(page.locator("main")).containsText(therapy().size() + " questions were not asked again");
        looksWell(page, "assessment-again");
    }

    private static Locator section(Page page, String form) {
        return page.locator("section[aria-labelledby=" + form + "]");
    }

    /** Wide and narrow, by axe and by the house. */
    private void looksWell(Page page, String name) {
        for (int width : new int[] {1280, 400}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(Looks.tooWide(page)).isEmpty();
        }
        assertThat(Looks.byAxe(page)).isEmpty();
        assertThat(Looks.byHouse(page)).isEmpty();
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
