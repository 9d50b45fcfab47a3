package org.homeward.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's Chromium for the tests of one class, with no window open before and after it. Where there is none, they are skipped. */
public final class OpenChromium implements BeforeAllCallback, AfterAllCallback {

    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext tests) {
        chromium = Chromium.start();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (chromium != null) {
            chromium.closeWindows();
        }
    }

    public Browser browser() {
        return chromium.browser();
    }

    Chromium get() {
        return chromium;
    }
}
