package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.browser.Looks;
import org.homeward.browser.OpenChromium;
import org.homeward.forms.ListWard;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Traveller;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ward's list in a real browser, worked through by keys alone, narrow and wide, and without scripts. */
@HomewardTest
class TaskListBrowserTest {

    private static final String REVIEW = "record-daily-review";

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Answers answers;
    @Autowired
    private Clock clock;

    private ListWard ward;
    private List<Traveller> people;

    @BeforeEach
    void threePeopleWhoWereReviewedYesterday() {
        ward = ListWard.opened(jdbc);
        people = List.of(ward.admits(scenarios, "Fielding", "3"), ward.admits(scenarios, "Okafor", "9"),
                ward.admits(scenarios, "Prentice", "12"));
        people.forEach(person -> answers.keep(person.journey(), "earlier-" + UUID.randomUUID(), REVIEW,
                SampleAnswers.with(SampleAnswers.fitToLeave(), "decidedBy", ward.lena()), ward.lena(),
                clock.instant().minus(Duration.ofDays(1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void aWardIsWorkedThroughByKeysAlone(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, ward.lena(), width, true)) {
            var page = screen.open("/work/list/" + REVIEW);
            screen.picture(width + "-list");
            sound(page);
            tabsTo(page, "data-column", "criticalCareNeeded");
            assertThat(focused(page, "aria-label")).contains("Ada " + name(0) + ", Bed 3");
            unchanged(page, 0);
            screen.picture(width + "-list-one-done");
            refusedAndMended(screen, page, width);
            openedAndClosed(page);
            unchanged(page, 2);
            page.getByText("3 of 3 done").first().waitFor();
            assertThat(focused(page, "id")).isEqualTo("list-progress");
            sound(page);
            screen.picture(width + "-list-all-done");
            people.forEach(person -> person.timelineHas("task.completed"));
            assertThat(screen.complaints()).isEmpty();
        }
    }

    /** Two keys for a line on which nothing changed: look, then done. */
    private void unchanged(Page page, int person) {
        press(page, "Alt+KeyS");
        line(page, person, "open").waitFor();
        page.getByText("earlier answers are taken over").waitFor();
        press(page, "Control+Enter");
        line(page, person, "ended").waitFor();
    }

    private void refusedAndMended(Screen screen, Page page, int width) {
        assertThat(focused(page, "aria-label")).contains("Is intensive", "Bed 9");
        tabsTo(page, "data-column", "newsScore");
        page.keyboard().type("99");
        line(page, 1, "closed").getByText("Kept, 1 of").waitFor();
        press(page, "Alt+KeyS");
        line(page, 1, "open").waitFor();
        screen.picture(width + "-list-open");
        sound(page);
        press(page, "Control+Enter");
        page.getByText("There is a problem").waitFor();
        screen.picture(width + "-list-refused");
        sound(page);
        press(page, "Tab");
        press(page, "Enter");
        assertThat(focused(page, "value")).isEqualTo("99");
        page.keyboard().press("Control+A");
        page.keyboard().type("2");
        press(page, "Control+Enter");
        line(page, 1, "ended").waitFor();
    }

    private void openedAndClosed(Page page) {
        assertThat(focused(page, "aria-label")).contains("NEWS2", "Bed 12");
        press(page, "Enter");
        line(page, 2, "open").waitFor();
        assertThat(focused(page, "id")).endsWith("a-newsScore");
        press(page, "Escape");
        line(page, 2, "closed").waitFor();
        assertThat(focused(page, "aria-label")).contains("NEWS2", "Bed 12");
    }

    @Test
    void linesAreWalkedInTheSameColumnAndSwapsLoseNoFocus() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, ward.lena(), 1280, true)) {
            var page = screen.open("/work/list/" + REVIEW);
            tabsTo(page, "data-column", "newsScore");
            press(page, "PageDown");
            page.keyboard().type("4");
            line(page, 1, "closed").getByText("Kept, 1 of").waitFor();
            assertThat(focused(page, "aria-label")).contains("NEWS2", "Bed 9");
            press(page, "PageUp");
            assertThat(focused(page, "aria-label")).contains("NEWS2", "Bed 3");
            page.reload();
            assertThat(page.getByLabel("NEWS2 score?, Ada " + name(1) + ", Bed 9").inputValue()).isEqualTo("4");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void everythingWorksWithoutScripts(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, ward.lena(), width, false)) {
            var page = screen.open("/work/list/" + REVIEW);
            page.getByLabel("NEWS2 score?, Ada " + name(0) + ", Bed 3").fill("99");
            button(page, "Save for Ada " + name(0));
            assertThat(page.url()).contains("#line-");
            assertThat(line(page, 0, "closed").textContent()).contains("Kept, 1 of");
            button(page, "Same as last time for Ada " + name(0));
            button(page, "Complete for Ada " + name(0));
            assertThat(line(page, 0, "open").textContent()).contains("There is a problem");
            screen.picture(width + "-list-without-scripts");
            sound(page);
            page.locator("input[name='a.newsScore'].govuk-input--error").fill("2");
            button(page, "Complete for Ada " + name(0));
            assertThat(line(page, 0, "ended").textContent()).contains("by you");
            assertThat(page.locator("#list-progress").textContent()).isEqualTo("1 of 3 done");
        }
    }

    private String name(int person) {
        return people.get(person).name();
    }

    private Locator line(Page page, int person, String shape) {
        return page.locator("tbody.hw-line--" + shape).filter(new Locator.FilterOptions()
                .setHasText(name(person)));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
        page.waitForLoadState();
    }

    private static void tabsTo(Page page, String attribute, String value) {
        for (int tabs = 0; tabs < 80 && !value.equals(focused(page, attribute)); tabs++) {
            press(page, "Tab");
        }
        assertThat(focused(page, attribute)).isEqualTo(value);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static String focused(Page page, String attribute) {
        return (String) page.evaluate("name => name === 'value' ? document.activeElement.value : document.activeElement.getAttribute(name)", attribute);
    }

    private static void sound(Page page) {
        assertThat(Looks.byHouse(page)).isEmpty();
    }
}
