package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("People are taken home in Tasklist, each step by the team that it belongs to")
class HomeByTasklistBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private Scenarios scenarios;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("with nothing new, by the ward alone")
    void pathwayZero() {
        var traveller = scenarios.admit(Somebody.verified().called("Fielding"));
        var nina = signedIn("nina.ward");
        does(nina, traveller, "record-daily-review", SampleAnswers.fitToLeave());
        does(nina, traveller, "agree-simple-discharge", SampleAnswers.simpleDischarge());
        managerSees(traveller, "Ready");
        does(nina, traveller, "confirm-leaving", SampleAnswers.left());
        traveller.hasPathway("P0").isClosed("left");
    }

    @Test
    @DisplayName("with support, by ward, therapist, social worker and hub")
    void pathwayOne() {
        var traveller = scenarios.admit(Somebody.verified().called("Marsh"));
        var nina = signedIn("nina.ward");
        does(nina, traveller, "confirm-home-circumstances", SampleAnswers.homeCircumstances());
        does(nina, traveller, "record-daily-review", SampleAnswers.fitToLeaveWithSupport());
        strangersSeeNothing(traveller, "assess-social-care", "sam.social", "wes.ward", "carl.carer");
        does(nina, traveller, "describe-needs", SampleAnswers.needs());
        does(signedIn("theo.therapist"), traveller, "assess-therapy", SampleAnswers.therapy());
        does(signedIn("sofia.social"), traveller, "assess-social-care", SampleAnswers.socialCare());
        managerSees(traveller, "Deciding");
        does(signedIn("hana.hub"), traveller, "agree-pathway",
                SampleAnswers.agrees("P1", "p1-home-single-handed"));
        does(signedIn("bea.broker"), traveller, "prepare-request", SourcingAnswers.requestNobodyServes());
        does(signedIn("lee.lead"), traveller, "agree-interim", SampleAnswers.interim());
        does(nina, traveller, "confirm-leaving", SampleAnswers.leftAllTheSame());
        traveller.hasPathway("P1").hasStage("recovering");
    }

    private void does(Page page, Traveller traveller, String task, Map<String, Object> answers) {
        TasklistTask.claim(page, home(), traveller.task(task).getId(), task)
                .shows(traveller.name()).answer(answers).complete();
    }

    /** People of another ward, of the same role at another council, or of a provider find neither task nor person. */
    private void strangersSeeNothing(Traveller traveller, String task, String... users) {
        for (var user : users) {
            var page = signedIn(user);
            page.navigate(home() + "/board");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Board");
            assertThat(page.locator("main")).not().containsText(traveller.name());
            page.navigate(home() + "/journeys/" + traveller.journey().value());
            assertThat(page.locator("main")).not().containsText(traveller.name());
            var answer = page.request().get(home() + "/camunda/api/engine/engine/default/task/"
                    + traveller.task(task).getId());
            assertThat(answer.status()).as(user).isIn(403, 404);
            var list = page.request().get(home() + "/camunda/api/engine/engine/default/task?maxResults=1000");
            assertThat(list.status()).as(user).isEqualTo(200);
            assertThat(list.text()).as(user).doesNotContain(traveller.task(task).getId());
        }
    }

    /** A manager sees where the journey is, and not who it is. */
    private void managerSees(Traveller traveller, String stage) {
        var mia = signedIn("mia.manager");
        mia.navigate(home() + "/board");
        var row = mia.locator("tr", new Page.LocatorOptions().setHas(
                mia.locator("a[href$='" + traveller.journey().value() + "']")));
        var next = mia.locator("a[rel=next]");
        while (row.count() == 0 && next.count() > 0) {
            next.click();
            mia.waitForLoadState();
        }
        assertThat(row).containsText(stage);
        assertThat(mia.locator("main")).not().containsText(traveller.name());
    }

    private Page signedIn(String user) {
        return Desk.of(CHROMIUM.get(), home(), user);
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
