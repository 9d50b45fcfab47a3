package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.browser.Looks;
import org.homeward.browser.OpenChromium;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("The pages of finding care read well, wide and narrow")
class SourcingBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Relationships relationships;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;

    private SourcingRows rows;
    private String need;
    private String offer;

    @BeforeEach
    void careIsLookedFor() {
        rows = new SourcingRows(jdbc, clock);
        var journey = scenarios.admit(Somebody.verified()).journey();
        transaction.executeWithoutResult(now -> relationships.relate(journey, "brokerage-officers.eastvale", RelationshipKind.REFERRAL,
                "For a test", clock.instant()));
        need = rows.need(journey, "NB1");
        offer = rows.offer(need, rows.service("brightwater", "home-care", "NB1"), "offered");
        rows.task(offer, "task-" + offer);
        rows.question(offer, "Is a hoist there?", "It comes tomorrow");
        rows.question(offer, "Who has the keys?", null);
        var service = rows.service("willow-lodge", "home-care", "NB1");
        List.of("declined", "expired", "assessing").forEach(state -> rows.offer(need, service, state));
        var other = rows.need(scenarios.admit(Somebody.verified()).journey(), "NB2");
        var under = rows.service("willow-lodge", "live-in-care", "NB2");
        jdbc.sql("update care_service set contract = 'EV-1' where ref = ?").param(under).update();
        rows.offer(other, rows.service("brightwater", "live-in-care", "NB2"), "chosen");
        rows.offer(other, under, "not-chosen");
    }

    @Test
    @DisplayName("a provider reads its offers")
    void provider() {
        var page = signedIn("carl.carer");
        looksWell(page, "/offers", "offers");
        looksWell(page, "/offers/" + offer, "offer");
        looksWell(page, "/practice/answer-offer", "answer-offer");
        page.context().close();
    }

    @Test
    @DisplayName("a broker reads the need, how it is spread, and what is missing")
    void broker() {
        var page = signedIn("bea.broker");
        looksWell(page, "/needs/" + need, "need");
        looksWell(page, "/fairness", "fairness");
        looksWell(page, "/market-gaps", "market-gaps");
        looksWell(page, "/practice/prepare-request", "prepare-request");
        page.context().close();
    }

    private void looksWell(Page page, String address, String name) {
        page.navigate(home() + address);
        for (int width : new int[] {1280, 400}) {
            page.setViewportSize(width, 900);
            page.locator("main summary").all().forEach(each -> each.click());
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + "-" + width + ".png")).setFullPage(true));
            assertThat(Looks.tooWide(page)).as(address).isEmpty();
        }
        assertThat(Looks.byAxe(page)).as(address).isEmpty();
        assertThat(Looks.byHouse(page)).as(address).isEmpty();
    }

    private Page signedIn(String user) {
        var page = CHROMIUM.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB")).newPage();
        page.navigate(home() + "/login");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("Going-Home-2026");
        page.locator("main button[type=submit]").click();
        return page;
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
