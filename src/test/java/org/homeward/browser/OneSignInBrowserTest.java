package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One sign-in for everything, seen in a real browser: nothing of the engine's own stands in the way, nothing is left behind. */
@HomewardTest
class OneSignInBrowserTest {

    private static final String PASSWORD = "Going-Home-2026";
    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    private BrowserContext person;
    private Page page;

    @BeforeEach
    void freshPerson() {
        person = CHROMIUM.browser().newContext();
        page = person.newPage();
    }

    @Test
    void aLinkToATaskStillLeadsToItAfterSigningIn() {
        page.navigate(home() + "/camunda/app/tasklist/default/#/?task=4711");
        signIn("nina.ward");
        assertThat(page).hasURL(Pattern.compile("/camunda/app/tasklist/default/#/\\?.*task=4711.*"));
        assertThat(page.locator(".task-filters")).containsText("My team, unclaimed");
        assertThat(page.locator(".task-filters")).containsText("My tasks");
        assertThat(page.locator(".task-filters")).containsText("Overdue");
    }

    @ParameterizedTest
    @CsvSource({"nina.ward,tasklist,Tasklist", "pete.process,cockpit,Cockpit", "ada.admin,admin,Admin",
            "nina.ward,welcome,Welcome"})
    void theWebApplicationsCarryOurNameAndNoBanner(String user, String application, String name) {
        page.navigate(home() + "/camunda/app/" + application + "/default/");
        signIn(user);
        assertThat(page.locator(".app-banner .brand-name")).hasText("Homeward " + name);
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        assertThat(page.locator(".start-process-action, .create-task-action").first()).isHidden();
    }

    @Test
    void signingOutOfTasklistLeavesNothingBehind() {
        page.navigate(home() + "/camunda/app/tasklist/default/");
        signIn("nina.ward");
        assertThat(page.locator(".account")).containsText("Nina Ward");
        page.evaluate("() => localStorage.setItem('camunda-form:1', 'Mary Smith')");
        assertThat(page.evaluate("() => localStorage.getItem('camunda-form:1')")).isNull();
        page.evaluate("() => { localStorage['camunda-form:2'] = 'left by an older page'; }");

        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout a").click();
        assertThat(page).hasURL(home() + "/login?signed-out");
        assertThat(page.locator("main")).containsText("You are signed out everywhere");
        assertThat((Integer) page.evaluate(
                "() => Object.keys(localStorage).filter(key => key.startsWith('camunda-form:')).length")).isZero();
        page.navigate(home() + "/");
        assertThat(page).hasURL(home() + "/login");
    }

    @Test
    void aLostSessionLeadsBackToTheSamePlace() {
        page.navigate(home() + "/camunda/app/tasklist/default/");
        signIn("nina.ward");
        assertThat(page.locator(".task-filters")).containsText("Overdue");
        person.clearCookies();
        page.locator(".task-filters").getByText("Overdue").click();
        assertThat(page).hasURL(Pattern.compile("/login\\?wanted=tasklist.*"));
        signIn("nina.ward");
        assertThat(page).hasURL(Pattern.compile("/camunda/app/tasklist/default/#/\\?.*filter=.*"));
        assertThat(page.locator(".account")).containsText("Nina Ward");
    }

    private void signIn(String user) {
        assertThat(page.locator("h1")).hasText("Sign in to Homeward");
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.locator("form#sign-in button[type=submit]").click();
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
