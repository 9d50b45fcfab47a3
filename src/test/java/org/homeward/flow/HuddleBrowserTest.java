package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
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

/** The huddle, the road on the picture and the wrong records in a real browser, wide and narrow, by keyboard and looked over. */
@HomewardTest
class HuddleBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private DataIssues issues;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene.Somebody gwen;

    @BeforeEach
    void somebodyCouldLeave() {
        gwen = new Scene(jdbc, transactions, clock.instant()).matched("Gwen", "Huddleston", LocalDate.of(1938, 7, 1), "northbridge-7b", "9", Duration.ofDays(12));
        gwen.task("pathway-selection", "userTask_agreePathway", "Agree the discharge pathway", "ward-staff.northbridge-7b", "hub",
                "The hub’s case manager agrees the pathway with the person.", Duration.ofHours(-3));
        jdbc.sql("insert into nctr_interval (journey, began_at) values (?, ?)").params(gwen.id.value(), Timestamp.from(clock.instant().minus(Duration.ofDays(9))))
                .update();
        issues.look(clock.instant());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void everyPageIsSoundAtThisWidth(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            for (var path : List.of("/huddle?ward=northbridge-7b", "/data-quality", "/journeys/" + gwen.id, "/journeys/" + gwen.id + "/road")) {
                var page = screen.open(path);
                if (path.endsWith("/road")) {
                    page.locator("#diagram[data-drawn]").waitFor();
                    assertThat(page.locator(".hw-here").count()).as("where she is").isPositive();
                }
                screen.picture(width + path.replaceAll("J-[^/]*", "person").replaceAll("[/?=]", "-"));
                assertThat(Looks.byHouse(page)).as(path + " at " + width).isEmpty();
                assertThat(Looks.byAxe(page)).as(path + " at " + width).isEmpty();
                assertThat(Looks.tooWide(page)).as(path + " at " + width).isEmpty();
            }
        }
    }

    @Test
    void isRunByKeyboardAndTheMinutesAreKept() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, true)) {
            var page = screen.open("/huddle?ward=northbridge-7b");
            page.keyboard().press("j");
            assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("hw-huddle__person");
            page.keyboard().press("m");
            page.keyboard().type("Nina asks the hub by noon.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/huddles/*");
            assertThat(page.locator("main").textContent()).contains("Nina asks the hub by noon.", "Gwen Huddleston", "agrees the pathway");
            page = screen.open("/huddle?ward=northbridge-7b");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/journeys/J-*");
        }
    }
}
