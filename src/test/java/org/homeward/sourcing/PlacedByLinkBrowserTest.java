package org.homeward.sourcing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.links.MailedLinks.code;
import static org.homeward.links.MailedLinks.link;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.chooses;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.HomewardTest;
import org.homeward.browser.OpenChromium;
import org.homeward.journey.London;
import org.homeward.links.MailedLinks;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("Somebody is placed, and no provider has an account")
class PlacedByLinkBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    private static final String WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @LocalServerPort
    private int port;

    private MailedLinks mails;

    @BeforeEach
    void open() {
        mails = new MailedLinks(beans, port);
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @Test
    @DisplayName("two say yes by link; the one that was chosen hears who it is from its link, the other's link is dead")
    void placed() {
        var district = market.district();
        var one = market.homeCare(district, 3);
        var other = market.homeCare(district, 3);
        var somebody = Somebody.verified();
        var person = looking(somebody, district);
        try (var window = CHROMIUM.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"))) {
            var page = window.newPage();
            var offered = newest(one);
            var otherOffered = newest(other);
            accepts(page, offered, one);
            accepts(page, otherOffered, other);
            page.navigate(link(offered));
            assertThat(page.locator("h1")).hasText("This has been answered already");
            var chosen = market.offer(person.journey(), one);
            person.completes("choose-offer", "bea.broker", chooses(chosen.ref()));
            assertThat(newest(other)).contains("closed").doesNotContain("/answer/", somebody.surname());
            page.navigate(link(otherOffered));
            assertThat(page.content()).doesNotContain(district, "after a fall");
            var start = newest(one);
            assertThat(start).contains("you were chosen").doesNotContain(somebody.surname(), somebody.nhsNumber());
            page.navigate(link(start));
            assertThat(page.locator("h1")).hasText("You were chosen: say when you begin");
            assertThat(page.content()).doesNotContain(somebody.surname(), "Quarry Lane");
            looked(page, "chosen");
            page.locator("input[name='a.canStart'][value=yes]").check();
            day(page, "serviceStartAt", tomorrow());
            page.locator("#a-serviceStartAt-time").fill("08:00");
            page.locator("#a-firstVisitBy").fill("Amira, care worker");
            coded(page, one);
            assertThat(page.locator("main")).containsText(somebody.surname().toUpperCase(Locale.UK));
            assertThat(page.locator("main")).containsText("12 Quarry Lane");
            looked(page, "told who it is");
            page.navigate(link(start));
            assertThat(page.locator("h1")).hasText("This has been answered already");
            assertThat(page.content()).doesNotContain(somebody.surname());
        }
        person.hasTasks("confirm-leaving").timelineHas("care.confirmed");
        assertThat(market.offer(person.journey(), one).state()).isEqualTo(OfferState.ACTIVE);
    }

    @Test
    @DisplayName("a link whose time is over answers nothing and shows nothing")
    void expired() {
        var district = market.district();
        var one = market.homeCare(district, 3);
        var person = looking(Somebody.verified(), district);
        var mail = newest(one);
        var offer = market.offer(person.journey(), one);
        var process = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(offer.ref()).singleResult();
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery()
                .processInstanceId(process.getId()).singleResult().getId());
        try (var window = CHROMIUM.browser().newContext()) {
            var page = window.newPage();
            page.navigate(link(mail));
            assertThat(page.locator("main")).containsText("not asked any more");
            assertThat(page.content()).doesNotContain(district, "after a fall");
            assertThat(page.locator("input[name='a.answer']")).hasCount(0);
        }
        market.isOver(offer, OfferState.EXPIRED);
    }

    private void accepts(Page page, String mail, String organisation) {
        page.navigate(link(mail));
        assertThat(page.locator("h1")).hasText("Can you provide this care?");
        looked(page, "offered");
        page.locator("input[name='a.answer'][value=accept]").check();
        day(page, "canStartAt", tomorrow());
        page.locator("#a-canStartAt-time").fill("08:00");
        coded(page, organisation);
        assertThat(page.locator("h1")).hasText("Thank you, your answer is taken");
        looked(page, "accepted");
    }

    private void coded(Page page, String organisation) {
        page.locator("#send-code").click();
        page.locator("#code").fill(code(newest(organisation)));
        page.locator("form button").first().click();
    }

    private String newest(String organisation) {
        return mails.newest(organisation + "@example.org");
    }

    private Traveller looking(Somebody somebody, String district) {
        return scenarios.agreedOnSupport(somebody, SampleAnswers.homeCircumstances())
                .completes("prepare-request", "bea.broker", with(SourcingAnswers.request(), "district", district));
    }

    private static LocalDate tomorrow() {
        return London.day(Instant.now()).plusDays(1);
    }

    private static void day(Page page, String question, LocalDate day) {
        page.locator("#a-" + question + "-day").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("#a-" + question + "-month").fill(String.valueOf(day.getMonthValue()));
        page.locator("#a-" + question + "-year").fill(String.valueOf(day.getYear()));
    }

    private static void looked(Page page, String state) {
        for (var width : List.of(1280, 400)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target/sourcing", "link-" + state.replace(' ', '-') + "-" + width + ".png")));
            assertThat(((Number) page.evaluate(WIDER)).intValue()).as(state + " at " + width).isLessThanOrEqualTo(0);
        }
    }
}
