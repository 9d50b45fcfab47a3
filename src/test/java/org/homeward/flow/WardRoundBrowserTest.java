package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.browser.OpenChromium;
import org.homeward.forms.ListWard;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Traveller;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ward of 28 beds goes round by keys alone, wide and narrow: 20 unchanged, 8 with a new score. */
@HomewardTest
class WardRoundBrowserTest {

    private static final String REVIEW = "record-daily-review";
    private static final int BEDS = 28;
    private static final int UNCHANGED = 20;
    private static final Set<String> MOVING = Set.of("j", "k", "Tab", "ArrowDown", "ArrowUp");

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

    private int struck;

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void aWardGoesRound(int width) throws IOException {
        var ward = ListWard.opened(jdbc);
        var people = IntStream.rangeClosed(1, BEDS).mapToObj(bed -> reviewedThisMorning(ward, String.valueOf(bed))).toList();
        try (var screen = Screen.of(CHROMIUM.browser(), port, ward.lena(), width, true)) {
            var page = screen.open("/ward-round/" + ward.group().substring("ward-staff.".length()));
            page.getByText("0 of 28 done").first().waitFor();
            sound(page);
            screen.picture(width + "-ward-round");
            strike(page, "j");
            takesOneBack(page);
            for (int bed = 0; bed < UNCHANGED; bed++) {
                strike(page, "u");
            }
            for (int bed = UNCHANGED; bed < BEDS; bed++) {
                newScore(page, people.get(bed));
            }
            page.getByText("28 of 28 done").first().waitFor();
            sound(page);
            screen.picture(width + "-ward-round-done");
            assertThat(struck).as("keystrokes beyond moving").isLessThan(60);
            assertThat(screen.complaints()).isEmpty();
        }
        assertThat(howTheyEnded(people)).containsEntry("unchanged", (long) UNCHANGED)
                .containsEntry("recorded", (long) BEDS - UNCHANGED);
        assertThat(people).allSatisfy(person -> person.hasTasks("confirm-home-circumstances"));
        assertThat(people.subList(0, UNCHANGED)).as("nothing was typed, and everybody has a reason").allSatisfy(person ->
                assertThat(answers.ofForm(person.journey(), REVIEW).get("whyUnchanged").value()).isEqualTo("The hospital bed is still needed."));
    }

    private Traveller reviewedThisMorning(ListWard ward, String bed) {
        return ward.admits(scenarios, "Rounder", bed).completes(REVIEW, ward.lena(),
                SampleAnswers.with(SampleAnswers.needsTheBed(), "decidedBy", ward.lena())).nextRound();
    }

    /** For a moment what was said can be taken back, and nothing has been sent. */
    private void takesOneBack(Page page) {
        strike(page, "u");
        page.locator(".hw-line--waiting").waitFor();
        strike(page, "z");
        assertThat(page.locator(".hw-line--waiting").count()).isZero();
        assertThat(page.getByText("0 of 28 done").count()).isPositive();
    }

    private void newScore(Page page, Traveller person) {
        page.waitForFunction("name => document.activeElement.matches('.hw-line') && document.activeElement.textContent.includes(name)",
                person.name());
        strike(page, "Enter");
        page.locator("tbody.hw-line--open").waitFor();
        page.waitForFunction("() => document.activeElement.closest('.hw-line--open')");
        for (int tabs = 0; tabs < 60 && !((String) page.evaluate("() => document.activeElement.name || ''")).endsWith("newsScore"); tabs++) {
            strike(page, "Tab");
        }
        strike(page, "3");
        strike(page, "Control+Enter");
        page.locator("tbody.hw-line--open").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));
    }

    private void strike(Page page, String key) {
        struck += MOVING.contains(key) ? 0 : 1;
        page.keyboard().press(key);
    }

    private Map<String, Long> howTheyEnded(List<Traveller> people) {
        return people.stream().map(person -> jdbc.sql("select coalesce(how, 'open') from ward_round_bed where journey = ?")
                .param(person.journey().value()).query(String.class).list().get(0))
                .collect(Collectors.groupingBy(how -> how, Collectors.counting()));
    }

    private static void sound(Page page) throws IOException {
        try (var checks = WardRoundBrowserTest.class.getResourceAsStream("/accessibility.js")) {
            assertThat((List<?>) page.evaluate(new String(checks.readAllBytes(), StandardCharsets.UTF_8))).isEmpty();
        }
    }
}
