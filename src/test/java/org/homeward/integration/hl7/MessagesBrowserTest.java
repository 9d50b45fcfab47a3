package org.homeward.integration.hl7;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.browser.Chromium;
import org.homeward.integration.hl7.store.MessagePort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator finds a message that could not be used, puts it right and sees that it was taken. */
@HomewardTest
class MessagesBrowserTest {

    @LocalServerPort
    private int port;
    @Autowired
    private MessagePort messages;

    @Test
    void anOperatorRepairsAndReplaysAMessage() {
        var visit = "R" + UUID.randomUUID().toString().substring(0, 12);
        var wrong = Messages.admission(visit).replace("PV1|1|I|", "PVX|1|I|");
        try (var hospital = new Sender(messages.port()); var chromium = Chromium.start()) {
            hospital.send(wrong);
            var page = chromium.browser().newContext().newPage();
            page.navigate("http://localhost:" + port + "/messages");
            signIn(page);
            page.navigate("http://localhost:" + port + "/messages");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(wrong.split("\\|")[9])).click();
            assertThat(page.locator("h1")).containsText("Message");
            page.setViewportSize(1280, 1000);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/message-1280.png")).setFullPage(true));
            page.setViewportSize(400, 900);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/message-400.png")).setFullPage(true));
            var text = page.getByLabel("The message, one line a segment");
            text.fill(text.inputValue().replace("PVX|", "PV1|"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the corrected message")).click();
            assertThat(page.locator(".govuk-notification-banner")).containsText("The corrected message was taken");
            page.navigate("http://localhost:" + port + "/messages/findings");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/findings-400.png")).setFullPage(true));
        }
    }

    private static void signIn(Page page) {
        page.getByLabel("User name").fill("ada.admin");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Going-Home-2026");
        page.locator("form#sign-in button[type=submit]").click();
    }
}
