package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
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

/** The worklist in a real browser: by keyboard, wide and narrow, with and without scripts. */
@HomewardTest
class WorklistBrowserTest {

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
    @ValueSource(ints = {1280, 400})
    void isWorkedByKeyboardWhileTheTableHasTheFocus(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            var page = screen.open("/work?view=team");
            page.locator("#search").focus();
            page.keyboard().type("jk j");
            assertThat(page.locator("#search").inputValue()).as("single keys are letters while somebody types").isEqualTo("jk j");
            assertThat(page.locator(".hw-choose:checked").count()).isZero();

            page.locator("#worklist-table").focus();
            page.keyboard().press("ArrowDown");
            assertThat(focusedRow(page)).isZero();
            page.keyboard().press("j");
            assertThat(focusedRow(page)).isEqualTo(1);
            page.keyboard().press("Space");
            page.keyboard().press("k");
            page.keyboard().press("Space");
            assertThat(page.locator(".hw-choose:checked").count()).isEqualTo(2);
            assertThat(page.locator("[data-chosen]").textContent()).isEqualTo("2 tasks chosen.");
            assertThat((Boolean) page.evaluate("() => { const style = getComputedStyle(document.activeElement);"
                    + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }")).as("the focus is seen").isTrue();
            screen.picture(width + "-worklist-chosen");
            page.keyboard().press("End");
            page.keyboard().press("Home");
            assertThat(focusedRow(page)).isZero();
            page.keyboard().press("Enter");
            page.waitForURL("**/tasks/*");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void confirmsAndTellsTheOutcomeOnSoundPages(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            for (var deed : List.of("Claim", "Reassign", "Put off", "Remind", "Put back")) {
                var page = screen.open("/work?view=team&sort=age");
                page.locator("#choose-all").click();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(deed).setExact(true)).click();
                page.waitForURL("**/work/confirm");
                screen.picture(width + "-confirm-" + deed.replace(" ", "-"));
                assertThat(Looks.byHouse(page)).as(deed + " at " + width).isEmpty();
            }
            var page = screen.open("/work?view=unclaimed");
            page.locator(".hw-choose").first().check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put off").setExact(true)).click();
            if (page.getByLabel("Why?").count() > 0) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, put off")).click();
                page.getByText("There is a problem").waitFor();
                assertThat(Looks.byHouse(page)).as("with a fault at " + width).isEmpty();
                screen.picture(width + "-confirm-with-a-fault");
            }
            page = screen.open("/work?view=unclaimed");
            page.locator(".hw-choose").first().check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Claim").setExact(true)).click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, claim")).click();
            page.waitForURL("**/work/do");
            assertThat(Looks.byHouse(page)).as("outcome at " + width).isEmpty();
            screen.picture(width + "-outcome");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void quickChoicesAndPagesComeWithoutLoadingThePageAnewAndStandInTheAddress() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, true)) {
            var page = screen.open("/work?view=team");
            page.evaluate("() => { window.samePage = true; }");
            page.locator("#view-overdue").click();
            page.waitForURL("**/work?view=overdue");
            page.locator("#view-overdue[aria-current]").waitFor();
            assertThat((Boolean) page.evaluate("() => window.samePage === true")).isTrue();
            assertThat(page.evaluate("() => document.activeElement.id")).as("the focus stays").isEqualTo("view-overdue");
            page.locator("#worklist-said").getByText("Overdue").waitFor();
            page.goBack();
            page.locator("#view-team[aria-current]").waitFor();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, false)) {
            var page = screen.open("/work");
            page.locator("#search").fill("ashworth");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
            assertThat(page.url()).doesNotContain("ashworth");
            assertThat(page.locator("#tasks").textContent()).contains("Margaret Ashworth-Okonkwo", "Confirm home circumstances");
            page = screen.open("/work?view=team");
            page.locator("#choose-all").click();
            PlaywrightAssertions.assertThat(page.locator(".hw-choose:not(:checked)")).hasCount(0);
            assertThat(page.locator(".hw-choose:checked").count()).isPositive();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reassign")).click();
            page.getByLabel("Which colleague of the team?").selectOption("omar.ward");
            page.getByText("No, change nothing").click();
            page.waitForURL("**/work?view=team");
        }
    }

    private static int focusedRow(Page page) {
        return ((Number) page.evaluate("() => Array.from(document.querySelectorAll('tr[data-task]')).indexOf(document.activeElement)")).intValue();
    }
}
