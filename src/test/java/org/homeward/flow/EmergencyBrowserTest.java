package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.browser.Looks;
import org.homeward.browser.OpenChromium;
import org.homeward.person.HomeFact;
import org.homeward.person.HomeFacts;
import org.homeward.person.NhsNumber;
import org.homeward.person.Persons;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The emergency department's pages in a real browser: wide and narrow, sound by axe, up to date by themselves. */
@HomewardTest
class EmergencyBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Persons persons;
    @Autowired
    private HomeFacts facts;
    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(ints = {1280, 400, 320})
    void everyPageIsSoundAtThisWidth(int width) {
        var known = known();
        var unmatched = scenarios.attend(Somebody.verified().withoutStatus()).journey();
        var nothing = scenarios.attend(Somebody.verified()).journey();
        try (var screen = Screen.of(CHROMIUM.browser(), port, "erin.ward", width, true)) {
            for (var path : List.of("/emergency", "/journeys/" + known.journey() + "/home", "/journeys/" + unmatched + "/home",
                    "/journeys/" + nothing + "/home", "/journeys/" + known.journey(),
                    "/tasks/" + known.task("consider-going-home").getId())) {
                look(screen.open(path), path + " at " + width);
                screen.picture(width + path.replace("/" + known.journey(), "-known").replace("/" + unmatched, "-unmatched")
                        .replace("/" + nothing, "-nothing").replaceAll("tasks/.*", "consider").replace("/", "-"));
            }
            assertThat(screen.complaints()).isEmpty();
        }
        try (var screen = Screen.of(CHROMIUM.browser(), port, "bea.broker", width, true)) {
            look(screen.open("/home-facts"), "/home-facts at " + width);
            screen.picture(width + "-home-facts");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void theHomeIsOneKeyAwayAndTheListKeepsItselfUpToDate() {
        var traveller = known();
        try (var screen = Screen.of(CHROMIUM.browser(), port, "erin.ward", 1280, true)) {
            var page = screen.open("/emergency");
            var link = page.locator("#home-" + traveller.journey());
            var newcomer = scenarios.attend(Somebody.verified());
            page.locator("#home-" + newcomer.journey()).waitFor();
            link.focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/journeys/" + traveller.journey() + "/home");
            assertThat(page.locator("#living-situation").innerText()).contains("Alone since her husband died", "Not known");
        }
    }

    /** With {@code -Dpictures.write=true} the picture of the documentation is taken anew. */
    @Test
    void theHomeOfSomebodyKnownShowsWhereEachAnswerIsFrom() {
        var traveller = known(Somebody.verified().called("Harrow"));
        traveller.completes("consider-going-home", "erin.ward", SampleAnswers.considers("yes-with-support"));
        try (var screen = Screen.of(CHROMIUM.browser(), port, "erin.ward", 1280, true)) {
            var page = screen.open("/journeys/" + traveller.journey() + "/home");
            assertThat(page.locator("main").innerText()).contains("Call me Peggy", "Eastvale Council");
            if (Boolean.getBoolean("pictures.write")) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images/living-situation.png")).setFullPage(true));
            }
        }
    }

    private Traveller known() {
        return known(Somebody.verified());
    }

    private Traveller known(Somebody somebody) {
        var traveller = scenarios.attend(somebody);
        var person = persons.withNhsNumber(new NhsNumber(somebody.nhsNumber())).orElseThrow().id();
        facts.add(person, List.of(fact(HomeFact.Kind.LIVES_WITH, "Alone since her husband died in 2021", 20),
                fact(HomeFact.Kind.UNPAID_CARER, "Her daughter Jean, who comes on Sundays", 20),
                fact(HomeFact.Kind.UNPAID_CARER_TELEPHONE, "01632 960144", 20),
                fact(HomeFact.Kind.EQUIPMENT, "Walking frame, raised toilet seat, pendant alarm", 200),
                fact(HomeFact.Kind.COUNCIL_CONTACT, "Adult social care, out of hours", 20),
                fact(HomeFact.Kind.COUNCIL_TELEPHONE, "01632 960160", 20),
                fact(HomeFact.Kind.CARE_PACKAGE, "Home care, two visits a day of 30 minutes, one care worker", 90),
                fact(HomeFact.Kind.CARE_PROVIDER, "Brightwater Home Care", 90),
                fact(HomeFact.Kind.CARE_PROVIDER_TELEPHONE, "01632 960120", 1),
                fact(HomeFact.Kind.KEY_SAFE, "yes", 0), fact(HomeFact.Kind.OPEN_SAFEGUARDING, "no", 400),
                fact(HomeFact.Kind.ABOUT_ME, "Call me Peggy. My cat Tibbs is fed at six and I worry if he is not.", 90),
                fact(HomeFact.Kind.LAST_FUNCTION, "Walks indoors with her frame; makes her own tea", 90)), "bea.broker",
                clock.instant());
        return traveller;
    }

    private HomeFact fact(HomeFact.Kind kind, String value, int daysAgo) {
        return new HomeFact(kind, Optional.of(value), "Eastvale Council", LocalDate.now(clock).minusDays(daysAgo));
    }

    private static void look(Page page, String where) {
        assertThat(Looks.byAxe(page)).as(where).isEmpty();
        assertThat(Looks.tooWide(page)).as(where).isEmpty();
    }
}
