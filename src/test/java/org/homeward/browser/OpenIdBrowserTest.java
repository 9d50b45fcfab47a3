package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.access.web.IdentityProvider;
import org.homeward.access.web.OpenIdTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Through the identity provider into Tasklist and onto the board in a real browser, and out again when it says so. */
@OpenIdTest
class OpenIdBrowserTest {

    private static final IdentityProvider PROVIDER = OpenIdTest.WithProvider.PROVIDER;
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String TASKS = "/camunda/api/engine/engine/default/task/count";
    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    void oneSignInThereOpensTasklistAndBoardAndRemovalThereClosesThem() {
        PROVIDER.serves(port);
        PROVIDER.enter("bo.browser", Map.of("name", "Bo Browser", "groups", List.of("7B nurses")));
        try (var person = CHROMIUM.browser().newContext()) {
            var page = person.newPage();
            page.navigate(home() + TASKLIST);
            assertThat(page.locator("h1")).hasText("Sign in to Homeward");
            picture(page, "openid-sign-in");
            page.getByText("Sign in with Northbridge").click();
            page.waitForURL(PROVIDER.issuer() + "/login**");
            page.locator("#username").fill("bo.browser");
            page.locator("#password").fill(IdentityProvider.PASSWORD);
            page.locator("button[type=submit]").click();

            assertThat(page).hasURL(Pattern.compile(".*" + TASKLIST + ".*"));
            assertThat(page.locator(".account")).containsText("Bo Browser");
            page.navigate(home() + "/board");
            assertThat(page.locator("h1")).containsText("Board");
            assertThat(person.request().get(home() + TASKS).status()).isEqualTo(200);

            PROVIDER.remove("bo.browser");
            ClockUtil.offset(Duration.ofSeconds(45).toMillis());
            assertThat(person.request().get(home() + TASKS).status()).isEqualTo(401);
            assertThat(person.request().get(home() + "/engine-rest/task").status()).isEqualTo(401);
            page.navigate(home() + "/board");
            assertThat(page).hasURL(home() + "/login");
            assertThat(page.locator("main")).containsText("because your access has changed");
            page.navigate(home() + TASKLIST);
            assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        }
    }

    @Test
    void signingOutOfTasklistSignsOutThereAsWell() {
        PROVIDER.serves(port);
        PROVIDER.enter("lea.leaver", Map.of("name", "Lea Leaver", "groups", List.of("7B nurses")));
        try (var person = CHROMIUM.browser().newContext()) {
            var page = person.newPage();
            page.navigate(home() + TASKLIST);
            page.getByText("Sign in with Northbridge").click();
            page.locator("#username").fill("lea.leaver");
            page.locator("#password").fill(IdentityProvider.PASSWORD);
            page.locator("button[type=submit]").click();
            page.locator(".account .dropdown-toggle").click();
            page.waitForResponse(response -> response.url().startsWith(PROVIDER.issuer() + "/connect/logout"),
                    () -> page.locator(".account .logout a").click());
            assertThat(page.locator("main")).containsText("You are signed out everywhere");
            assertThat(page.getByText("organisation's account as well")).hasCount(0);
            page.navigate(home() + "/oauth2/authorization/openid");
            page.waitForURL(PROVIDER.issuer() + "/login**");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")).setFullPage(true));
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
