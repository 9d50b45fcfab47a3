package org.homeward.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium that is installed on this machine, started once for all tests of a run and ended with it. Where there is none,
 * the test is skipped and says so; set {@code CHROMIUM} to its path where it lies elsewhere.
 */
public final class Chromium {

    /** The deadline of every look at a page; a page that is there is looked at at once. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static Chromium started;

    private final Browser browser;

    private Chromium(Path program) {
        this.browser = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))).chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Starts it where it does not run yet, or skips the test. */
    static synchronized Chromium start() {
        var program = installed();
        Assumptions.assumeTrue(program.isPresent(),
                "No Chromium is installed here, so nothing was tried in a browser (set CHROMIUM to its path)");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        started = started == null ? new Chromium(program.orElseThrow()) : started;
        return started;
    }

    /** Somebody with cookies and storage of their own. */
    public Browser browser() {
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), Stream.of("/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Everybody goes home: no page is left open that asks for news. */
    void closeWindows() {
        browser.contexts().forEach(BrowserContext::close);
    }
}
