package org.homeward.browser;

import com.microsoft.playwright.Browser;
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
 * The Chromium that is installed on this machine. Where there is none, the test is skipped and says so; set
 * {@code CHROMIUM} to its path where it lies elsewhere.
 */
public final class Chromium implements AutoCloseable {

    /** The deadline of every look at a page; a page that is there is looked at at once. */
    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Starts it, or skips the test. */
    public static Chromium start() {
        var program = installed();
        Assumptions.assumeTrue(program.isPresent(),
                "No Chromium is installed here, so nothing was tried in a browser (set CHROMIUM to its path)");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Chromium(program.orElseThrow());
    }

    /** Somebody with cookies and storage of their own. */
    public Browser browser() {
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), Stream.of("/usr/bin/chromium",
                        "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
