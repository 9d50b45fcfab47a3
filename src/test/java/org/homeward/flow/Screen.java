package org.homeward.flow;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A browser window of one person who is signed in. It notes what the browser complains of. */
final class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens");
    /**
     * The design system's own, which our style sheet replaces. They are asked for only where a test looks at a page whose second
     * style sheet is still on its way, which no person can.
     */
    private static final String FONTS = "/assets/fonts/";
    private static final String DEMO_PASSWORD = "Going-Home-2026";

    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Screen(Browser browser, String address, int width, int height, boolean scripts) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
                .setJavaScriptEnabled(scripts).setLocale("en-GB").setTimezoneId("Europe/London"));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ((message.type().equals("error") || message.type().equals("warning")) && !message.location().contains(FONTS)) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    static Screen of(Browser browser, int port, String user, int width, boolean scripts) {
        var screen = new Screen(browser, "http://localhost:" + port, width, 900, scripts);
        screen.page.navigate(screen.address + "/login");
        screen.page.getByLabel("User name").fill(user);
        screen.page.locator("#password").fill(DEMO_PASSWORD);
        screen.page.locator("#sign-in button[type=submit]").click();
        screen.page.waitForURL(screen.address + "/**");
        return screen;
    }

    Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Keeps what the screen looks like, for people to look at. */
    Screen picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
