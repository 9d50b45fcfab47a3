package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody loses what was typed without a warning: it is seen and heard before the session ends, and can be answered. */
@HomewardTest
class SessionWarningBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @CsvSource({"/board,board", "/camunda/app/tasklist/default/,tasklist"})
    void beforeTheEndThereIsAWarningAndItsButtonLetsOneStay(String address, String name) {
        try (var person = CHROMIUM.browser().newContext()) {
            var page = person.newPage();
            page.navigate("http://localhost:" + port + "/login");
            page.getByLabel("User name").fill("nina.ward");
            page.locator("#password").fill("Going-Home-2026");
            page.locator("#sign-in button[type=submit]").click();
            page.clock().install();
            page.navigate("http://localhost:" + port + address);
            page.locator("#session").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.ATTACHED));
            assertThat(page.locator("#session")).isHidden();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            ClockUtil.offset(Duration.ofMinutes(26).toMillis());
            page.clock().runFor(Duration.ofMinutes(11).toMillis());
            assertThat(page.locator("#session")).isVisible();
            assertThat(page.locator("#session")).containsText("You will be signed out soon");
            assertThat(page.locator("#session [data-left]")).containsText("minutes");
            assertThat(page.locator("#session [data-stay]")).isFocused();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "session-" + name + ".png")));
            page.keyboard().press("Enter");
            assertThat(page.locator("#session")).isHidden();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            ClockUtil.offset(Duration.ofMinutes(50).toMillis());
            page.navigate("http://localhost:" + port + "/board");
            assertThat(page).hasURL("http://localhost:" + port + "/board");
        }
    }
}
