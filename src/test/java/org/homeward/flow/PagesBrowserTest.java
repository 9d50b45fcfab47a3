package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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

/** The pages in a real browser: wide and narrow, by keyboard, without scripts, and looked over for accessibility. */
@HomewardTest
class PagesBrowserTest {

    /** The drawing tool writes style attributes; the policy drops them and our style sheet says the same instead. */
    private static final String DRAWN = "/processes/";

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

    private static final String NEW_VERSION = """
            code,label,valid_to
            1,On clinical advice,
            6,The person discharged themselves,
            7,Taken home by a relative or advocate,
            3,"By a mental health tribunal, the Home Secretary or a court",
            4,The person died,
            9,Nobody knows,
            2,"Self-discharge, or by a relative (older code)",2099-03-31
            5,Stillbirth (outside Homeward’s scope; stored only),
            8,Does not apply: the stay is not finished,
            10,By another way that the ward has to describe,
            """;

    @BeforeEach
    void peopleOnTheWard() {
        if (ward == null) {
            ward = new BusyWard(new Scene(jdbc, transactions, clock.instant()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void everyPageIsSoundAtThisWidth(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            for (var path : List.of("/work", "/work?view=team&sort=priority", "/work/kinds", "/work/no-longer-needed", "/board", "/journeys/" + ward.margaret.id, "/journeys/" + ward.notMatched.id,
                    "/processes", "/decisions", "/decisions/select-pathway", "/nowhere", "/organisations", "/organisations/northbridge",
                    "/teams/brokerage-officers.eastvale", "/members/nina.ward", "/figures", "/wards/northbridge-7b/beds", "/code-lists",
                    "/code-lists/discharge-destination",
                    "/processes/pathway-selection")) {
                var page = screen.open(path);
                if (path.startsWith(DRAWN)) {
                    page.locator("#diagram[data-drawn]").waitFor();
                }
                page.locator("details").all().forEach(part -> part.locator("summary").click());
                screen.picture(width + (path.equals("/work") ? "-worklist" : path.replace("?view=team&sort=priority", "-by-priority").replace("" + ward.margaret.id, "matched")
                        .replaceAll("J-.*", "unmatched").replace("/", "-")));
                assertThat(Looks.byHouse(page)).as(path + " at " + width).isEmpty();
                assertThat(screen.complaints()).as(path).noneMatch(complaint -> complaint.contains("Error")
                        || complaint.contains("Content Security Policy") && !path.startsWith(DRAWN));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1200, 400})
    void administratorsPagesAreSoundAndSayWhatIsWrong(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "ada.admin", width, true)) {
            for (var path : List.of("/organisations", "/organisations/import", "/members/hana.hub", "/notices",
                    "/going-live/northbridge", "/going-live/eastvale", "/figures/matches", "/messages", "/messages/findings")) {
                assertThat(Looks.byHouse(screen.open(path))).as(path + " at " + width).isEmpty();
                screen.picture(width + "-admin" + path.replace("/", "-"));
            }
            var list = screen.open("/code-lists/discharge-method");
            list.setInputFiles("#file", new FilePayload("new.csv", "text/csv", NEW_VERSION.getBytes(StandardCharsets.UTF_8)));
            list.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show what would change")).click();
            list.getByText("Nothing has changed yet").waitFor();
            assertThat(Looks.byHouse(list)).as("a new version at " + width).isEmpty();
            screen.picture(width + "-code-list-change");
            var page = screen.open("/teams/brokerage-officers.eastvale");
            page.getByLabel("Monday").fill("nine");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save hours")).click();
            page.getByText("There is a problem").waitFor();
            page.locator(".govuk-error-summary__list a").click();
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("monday");
            screen.picture(width + "-team-with-a-fault");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void theBoardIsWorkedByKeyboard() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, true)) {
            var page = screen.open("/board");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Skip to main content");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main-content");
            page.locator("#ward").focus();
            assertThat((Boolean) page.evaluate("() => { const style = getComputedStyle(document.activeElement);"
                    + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }")).isTrue();
            page.locator("#search").focus();
            page.keyboard().type("ashworth");
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Margaret Ashworth-Okonkwo")).first().focus();
            assertThat(page.url()).doesNotContain("ashworth");
            page.keyboard().press("Enter");
            page.waitForURL("**/journeys/J-*");
            assertThat(page.locator("h1").textContent()).isEqualTo("Margaret Ashworth-Okonkwo");
        }
    }

    @Test
    void aClickAnywhereInARowOpensThePerson() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, true)) {
            var page = screen.open("/board");
            page.locator("#search").fill("pemberton");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
            page.locator("body.js-enabled .hw-filter__clear").waitFor();
            page.locator("tr", new Page.LocatorOptions().setHasText("JOAN PEMBERTON")).first()
                    .locator("td[data-label='In hospital']").click();
            page.waitForURL("**/journeys/J-*");
            assertThat(page.locator("main").textContent()).contains("Not yet matched");
        }
    }

    @Test
    void theBoardTakesUpAChangeByItself() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "stan.ward", 1280, true)) {
            screen.page().clock().install();
            var page = screen.open("/board");
            var late = new Scene(jdbc, transactions, clock.instant()).somebody("LATE", "ARRIVAL",
                    LocalDate.of(1950, 6, 6), "staidans-2", "2", Duration.ofMinutes(1));
            assertThat(page.locator("#open-" + late.id).count()).isZero();
            page.clock().runFor(Duration.ofSeconds(11).toMillis());
            page.locator("#open-" + late.id).waitFor();
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, false)) {
            var page = screen.open("/board");
            page.locator("#search").fill("ashworth");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Margaret Ashworth-Okonkwo")).first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Margaret Ashworth-Okonkwo");
            page = screen.open("/processes/pathway-selection");
            assertThat(page.locator("table").textContent()).contains("Agree the discharge pathway");
            assertThat(page.locator(".hw-diagram").isVisible()).isFalse();
        }
    }

    @Test
    void theWatermarkOfTheDrawingToolIsSeen() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "pete.process", 1280, true)) {
            var page = screen.open("/processes/discharge-to-assess");
            page.locator("#diagram[data-drawn]").waitFor();
            assertThat(page.locator(".bjs-powered-by").isVisible()).isTrue();
            assertThat(page.locator(".hw-badge").count()).isGreaterThan(2);
            screen.picture("1280-spine");
            assertThat(screen.open("/board").locator("main").textContent()).doesNotContain("Ashworth");
            screen.picture("1280-board-anonymous");
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.textContent.trim()");
    }
}
