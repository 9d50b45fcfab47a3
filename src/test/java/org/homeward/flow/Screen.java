package org.homeward.flow;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser window of one person who is signed in. It notes what the browser complains of. */
final class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens");
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
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The browser of this machine; empty where there is none. */
    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium().orElseThrow()).setArgs(List.of("--no-sandbox")));
    }

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
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
