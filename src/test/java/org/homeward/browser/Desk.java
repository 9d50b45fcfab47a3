package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** A computer of its own at which somebody has just signed in: nothing is on it that another one kept. */
final class Desk {

    private Desk() {
    }

    static Page of(Chromium chromium, String home, String user) {
        var page = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB")
                .setTimezoneId("Europe/London")).newPage();
        page.navigate(home + "/login");
        signIn(page, user);
        assertThat(page.getByText("Sign out")).isVisible();
        return page;
    }

    static void signIn(Page page, String user) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("Going-Home-2026");
        page.locator("main button[type=submit]").click();
    }
}
