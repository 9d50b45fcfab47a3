package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.forms.FormDesk;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("A bed is asked for, and home comes first")
class HomeFirstBrowserTest {

    private static final Viewer HANA = new Viewer("hana.hub", Set.of("hub-case-managers.northbridge-hub"));

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private FormDesk desk;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("the hub says why home does not work, reads what would change the proposal, and decides otherwise with a reason")
    void overridden() {
        var traveller = bedProposed();
        var page = Desk.of(CHROMIUM.get(), home(), "hana.hub");
        looksWell(page, "/journeys/" + traveller.journey(), "proposed");
        assertThat(page.locator("section[aria-labelledby=proposal]")).containsText("Pathway 2, a short-term bed first");
        assertThat(page.locator("section[aria-labelledby=proposal]")).containsText(
                "If the home could be made safe before leaving, the proposal would be Pathway 1 (home after fix).");

        var triage = task(page, traveller, "triage-referral").answer(with(triages(), "whyNotHome", null));
        triage.press();
        assertThat(page.locator(".govuk-error-summary")).containsText("Say why home does not work: the rules propose a bed.");
        triage.answer(Map.of("whyNotHome", "The hoist does not fit between bed and wall")).complete();

        var agree = task(page, traveller, "agree-pathway");
        assertThat(page.locator("main")).containsText("What would change it:");
        looksWell(page, page.url().substring(home().length()), "agree-pathway");
        agree.answer(agrees("P1", "p1-home-single-handed")).press();
        assertThat(page.locator(".govuk-error-summary")).containsText("Give a reason for the override");
        agree.answer(Map.of("overrideReason", "Her son has moved the wall")).complete();

        traveller.hasPathway("P1");
        page.navigate(home() + "/journeys/" + traveller.journey());
        assertThat(page.locator("section[aria-labelledby=progress]")).containsText("P1");
        assertThat(page.locator("section[aria-labelledby=timeline]")).containsText("agreed with a reason, instead of P2.");
    }

    private OurTask task(Page page, Traveller traveller, String form) {
        var task = traveller.task(form).getId();
        return OurTask.open(page, home(), task, desk.open(HANA, task).orElseThrow().deployed().form());
    }

    private Traveller bedProposed() {
        return scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", with(therapy(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no"))
                .completes("assess-social-care", "sofia.social", socialCare());
    }

    /** Wide and narrow, by axe and by the house. */
    private void looksWell(Page page, String address, String name) {
        page.navigate(home() + address);
        for (int width : new int[] {400, 1280}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + "-" + width + ".png")).setFullPage(true));
            assertThat(Looks.tooWide(page)).isEmpty();
        }
        assertThat(Looks.byAxe(page)).isEmpty();
        assertThat(Looks.byHouse(page)).isEmpty();
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
