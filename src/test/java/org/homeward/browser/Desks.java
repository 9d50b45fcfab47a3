package org.homeward.browser;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** People at desks of their own, each signed in once for many tasks. */
final class Desks {

    private final Chromium chromium;
    private final String home;
    private final Map<String, Page> pages = new HashMap<>();

    Desks(Chromium chromium, String home) {
        this.chromium = chromium;
        this.home = home;
    }

    Page page(String user) {
        return pages.computeIfAbsent(user, name -> Desk.of(chromium, home, name));
    }
}
