package org.homeward.links;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.browser.OpenChromium;
import org.homeward.carepackage.HoldPhase;
import org.homeward.journey.London;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("A provider without an account confirms a hold from a real mail")
class AnswerLinkBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    private static final int[][] WINDOWS = {{1280, 900}, {400, 800}};
    private static final String LOOK = """
            async () => (await axe.run(document, {resultTypes: ['violations'],
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})).violations
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))""";
    private static final String WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @LocalServerPort
    private int port;

    private final String mailbox = "office-" + UUID.randomUUID() + "@brightwater.example";
    private MailedLinks mails;

    @BeforeEach
    void open() {
        mails = new MailedLinks(beans, port);
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("link, code, answer")
    void confirms(boolean scripts) {
        var held = new HeldByLink(scenarios, care, jdbc, () -> mailboxes.set("care-providers.brightwater", Optional.of(mailbox)));
        var mail = mails.newest(mailbox);
        assertThat(mail).contains(held.carePackage.clientReference()).doesNotContain(held.somebody.surname(), held.somebody.nhsNumber());
        try (var window = CHROMIUM.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(scripts))) {
            var page = window.newPage();
            page.navigate(MailedLinks.link(mail));
            assertThat(page.locator("h1")).hasText("Confirm that you pause the visits");
            assertThat(page.locator("nav, a[href='/']")).hasCount(0);
            looked(page, "opened", scripts);
            assertThat(page.content()).doesNotContain(held.somebody.surname(), held.somebody.nhsNumber());
            var yesterday = London.day(Instant.now()).minusDays(1);
            day(page, "lastVisitAt", yesterday);
            page.locator("#a-lastVisitAt-time").fill("18:00");
            page.locator("#send-code").click();
            assertThat(page.locator("#code")).isVisible();
            assertThat(page.locator("#a-lastVisitAt-day")).hasValue(String.valueOf(yesterday.getDayOfMonth()));
            var code = MailedLinks.code(mails.newest(mailbox));
            page.locator("#code").fill(code.equals("000000") ? "000001" : "000000");
            page.locator("form button").first().click();
            assertThat(page.locator(".govuk-error-summary")).containsText("This is not the code");
            looked(page, "wrong code", scripts);
            page.locator("input[name='a.nextVisitCancelled'][value=yes]").check();
            day(page, "slotHeldUntil", held.hold().slotHeldUntil());
            page.locator("#code").fill(code);
            page.locator("form button").first().click();
            assertThat(page.locator("h1")).hasText("Thank you, your answer is taken");
            looked(page, "answered", scripts);
            assertThat(held.hold().phase()).isEqualTo(HoldPhase.ACKNOWLEDGED);
            page.navigate(MailedLinks.link(mail));
            assertThat(page.locator("h1")).hasText("This has been answered already");
            looked(page, "used", scripts);
        }
    }

    private static void day(Page page, String question, LocalDate day) {
        page.locator("#a-" + question + "-day").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("#a-" + question + "-month").fill(String.valueOf(day.getMonthValue()));
        page.locator("#a-" + question + "-year").fill(String.valueOf(day.getYear()));
    }

    private static void looked(Page page, String state, boolean scripts) {
        for (var size : WINDOWS) {
            page.setViewportSize(size[0], size[1]);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target/links", state.replace(' ', '-') + "-" + size[0] + (scripts ? "" : "-no-script") + ".png")));
            if (scripts) {
                page.evaluate(resource());
                assertThat((List<?>) page.evaluate(LOOK)).as(state + " at " + size[0]).isEmpty();
                assertThat(((Number) page.evaluate(WIDER)).intValue()).as(state + " at " + size[0]).isLessThanOrEqualTo(0);
            }
        }
    }

    private static String resource() {
        try (var stream = OpenChromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
