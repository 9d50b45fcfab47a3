package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.homeward.HomewardTest;
import org.homeward.browser.Looks;
import org.homeward.browser.OpenChromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The board in a real browser: as a list, in columns and on a wall; wide and narrow, by keyboard and on paper. */
@HomewardTest
class BoardBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();
    private static BusyWard ward;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void peopleOnTheWard() {
        if (ward == null) {
            ward = new BusyWard(new Scene(jdbc, transactions, clock.instant()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400, 320})
    void everyViewIsSound(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            for (var path : new String[] {"/board", "/board?view=columns", "/board?body=hub&late=only"}) {
                var page = screen.open(path);
                page.locator("#box-deciding").waitFor();
                page.locator("details").all().stream().filter(part -> part.getAttribute("open") == null)
                        .forEach(part -> part.locator("summary").click());
                screen.picture(width + path.replaceAll("[/?&=]", "-"));
                assertSound(page, path + " at " + width);
            }
            assertThat(screen.complaints()).isEmpty();
        }
        try (var screen = Screen.of(CHROMIUM.browser(), port, "lee.lead", width, true)) {
            assertSound(screen.open("/board/owners/northbridge-hub"), "owners at " + width);
            screen.picture(width + "-box-owners");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1920, 1280, 400})
    void theWallIsSound(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            var page = screen.open("/board/wall?ward=northbridge-7b");
            page.getByText("What has to happen next").waitFor();
            screen.picture(width + "-wall");
            assertSound(page, "wall at " + width);
            assertThat(page.locator("body").textContent()).doesNotContain("Ashworth");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void theWallKeepsItselfUpToDateAndSaysWhenItCannot() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "stan.ward", 1920, true)) {
            screen.page().clock().install();
            var page = screen.open("/board/wall?ward=staidans-2");
            var late = new Scene(jdbc, transactions, clock.instant()).somebody("LATE", "ARRIVAL", LocalDate.of(1950, 6, 6),
                    "staidans-2", "2", Duration.ofMinutes(1));
            late.task("wall-arrival", "userTask_matchPerson", "Find out who this person is", "ward-staff.staidans-2", "hospital",
                    "Somebody finds out.", Duration.ofDays(-300));
            page.clock().runFor(Duration.ofSeconds(16).toMillis());
            page.getByText(late.id.value()).waitFor();
            assertThat(page.locator("[data-stale]").isVisible()).isFalse();
            page.route("**/board/wall/rows**", route -> route.abort());
            page.clock().runFor(Duration.ofMinutes(3).toMillis());
            page.locator("[data-stale]").waitFor();
            screen.picture("1920-wall-stale");
        }
    }

    @Test
    void isNarrowedByKeyboardAndTheChoiceStandsInTheAddress() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, true)) {
            var page = screen.open("/board");
            page.locator("#box-deciding").focus();
            assertThat((Boolean) page.evaluate("() => { const style = getComputedStyle(document.activeElement);"
                    + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }")).isTrue();
            page.keyboard().press("Enter");
            page.waitForURL("**/board?stage=deciding");
            page.locator("#box-deciding[aria-current]").waitFor();
            page.locator("summary", new Page.LocatorOptions().setHasText("More choices")).focus();
            page.keyboard().press("Enter");
            page.locator("#late").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL("**/board?stage=deciding&late=only");
            page.locator("#as-columns").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/board?stage=deciding&late=only&view=columns");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Margaret Ashworth-Okonkwo")).first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/journeys/J-*");
        }
    }

    @Test
    void isPrintedWithoutWhatBelongsToAScreen() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, true)) {
            var page = screen.open("/board?ward=northbridge-7b");
            page.locator("#box-deciding").waitFor();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var gone : new String[] {"#board-boxes", ".hw-filter", ".hw-header", "[data-print]", ".hw-footer"}) {
                assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
            }
            assertThat(page.locator(".hw-board").isVisible()).isTrue();
            screen.picture("1280-board-on-paper");
        }
    }

    @Test
    void theCountsAreThereWithoutScriptsToo() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, false)) {
            var page = screen.open("/board?view=columns");
            page.locator("noscript a").click();
            assertThat(page.locator("#box-deciding").isVisible()).isTrue();
            assertThat(page.locator(".hw-column").count()).isPositive();
        }
    }

    private static void assertSound(Page page, String where) {
        assertThat(Looks.byHouse(page)).as(where).isEmpty();
        assertThat(Looks.byAxe(page)).as(where).isEmpty();
        assertThat(Looks.tooWide(page)).as(where).isEmpty();
    }
}
