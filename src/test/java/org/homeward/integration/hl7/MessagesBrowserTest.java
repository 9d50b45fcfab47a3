package org.homeward.integration.hl7;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.browser.OpenChromium;
import org.homeward.integration.hl7.store.MessagePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator finds a message that could not be used, puts it right and sees that it was taken. */
@HomewardTest
class MessagesBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private MessagePort messages;

    @Test
    void anOperatorRepairsAndReplaysAMessage() {
        var visit = "R" + UUID.randomUUID().toString().substring(0, 12);
        var wrong = Messages.admission(visit).replace("PV1|1|I|", "PVX|1|I|");
        try (var hospital = new Sender(messages.port())) {
            hospital.send(wrong);
            var page = CHROMIUM.browser().newContext().newPage();
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

    @Test
    void anAdministratorTriesAProfileOnAFile(@TempDir Path folder) throws IOException {
        var visit = "R" + UUID.randomUUID().toString().substring(0, 12);
        var day = Files.writeString(folder.resolve("yesterday.hl7"), Messages.admission(visit) + Messages.event("A02", visit)
                .replace("7B^BAY2", "NOWHERE^BAY2").replace("20260105143000", "20260105163000")
                + Messages.event("A03", visit).replace("20260105143000", "20260106093000")
                + Messages.event("A01", visit).replaceAll("\rPV1.*", "") + Messages.event("A05", visit + "x"));
        var page = CHROMIUM.browser().newContext().newPage();
        page.navigate("http://localhost:" + port + "/messages");
        signIn(page);
        page.navigate("http://localhost:" + port + "/messages");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try a feed profile on a file of messages")).click();
        page.getByLabel("A file of messages").setInputFiles(day);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try it")).click();
        assertThat(page.locator("#outcome")).containsText("5 messages");
        assertThat(page.locator("main")).containsText("A stay opens, and a journey with it.");
        assertThat(page.locator("main")).containsText("The ward NOWHERE is not known here");
        page.setViewportSize(1280, 1000);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/try-1280.png")).setFullPage(true));
        page.setViewportSize(400, 900);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/try-400.png")).setFullPage(true));
        page.navigate("http://localhost:" + port + "/messages");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/messages-400.png")).setFullPage(true));
    }

    private static void signIn(Page page) {
        page.getByLabel("User name").fill("ada.admin");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Going-Home-2026");
        page.locator("form#sign-in button[type=submit]").click();
    }
}
