package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.homeward.HomewardTest;
import org.homeward.browser.Looks;
import org.homeward.browser.OpenChromium;
import org.homeward.tasks.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Notes and files in a real browser: beside the journey, on their own page, narrow, and without scripts. */
@HomewardTest
class NotesBrowserTest {

    private static final FilePayload LETTER = new FilePayload("Letter of the care home.pdf", "application/pdf", SampleFiles.pdf());
    private static final FilePayload PROGRAM = new FilePayload("invoice.pdf", "application/pdf", SampleFiles.program());

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene.Somebody person;
    private String task;

    @BeforeEach
    void somebodyOnTheWard() {
        person = new Scene(jdbc, transactions, clock.instant()).matched("Edith", "Notley", LocalDate.of(1941, 3, 27),
                "northbridge-7b", "9", Duration.ofDays(4));
        task = person.task("assessment", "userTask_recordDailyReview", "Record the daily review", "ward-staff.northbridge-7b",
                "hospital", "The ward records today’s review.", Duration.ofHours(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void aNoteWithAFileIsKeptWithoutLeavingThePage(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            var page = screen.open("/journeys/" + person.id);
            page.getByText("Add a note or a file").click();
            page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true))
                    .fill("The daughter, Ann, brings the keys on Friday.\nShe asks to be called in the afternoon.");
            page.locator("#note-file").setInputFiles(LETTER);
            save(page);
            page.getByText("The note and the file are saved.").waitFor();
            assertThat(page.url()).endsWith("/journeys/" + person.id);
            assertThat(page.locator(".hw-note").textContent()).contains("Nina Ward", "brings the keys on Friday", "Letter of the care home.pdf");
            page.locator("#notes details").all().forEach(part -> part.locator("> summary").click());
            screen.picture(width + "-notes-beside");
            assertThat(Looks.byHouse(page)).isEmpty();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsWrongIsSaidInPlaceAndNothingTypedIsLost() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 400, true)) {
            var page = screen.open("/journeys/" + person.id);
            page.getByText("Add a note or a file").click();
            page.locator("#note-text").fill("A letter came.");
            page.locator("#note-file").setInputFiles(new FilePayload("scan.pdf", "application/pdf", new byte[10_485_761]));
            page.locator("[data-too-large]").waitFor();
            page.locator("#note-file").setInputFiles(PROGRAM);
            assertThat(page.locator("[data-too-large]").isVisible()).isFalse();
            save(page);
            page.getByText("There is a problem").waitFor();
            assertThat(page.locator("#note-text").inputValue()).isEqualTo("A letter came.");
            assertThat(page.evaluate("() => document.activeElement.getAttribute('href')")).isEqualTo("#note-file");
            screen.picture("400-notes-problem");
            assertThat(Looks.byHouse(page)).isEmpty();
            page.route("**/notes", route -> route.abort());
            save(page);
            page.getByText("This could not be sent.").waitFor();
            assertThat(page.locator("#note-text").inputValue()).isEqualTo("A letter came.");
        }
    }

    @Test
    void everythingWorksWithoutScripts() throws IOException {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, false)) {
            var page = screen.open("/journeys/" + person.id);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read and write notes")).click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Edith Notley");
            page.locator("#note-text").fill("A letter came.");
            page.locator("#note-file").setInputFiles(PROGRAM);
            save(page);
            assertThat(page.locator("[role=alert]").first().textContent()).contains("none of those that can be kept");
            assertThat(page.locator("#note-text").inputValue()).isEqualTo("A letter came.");
            page.locator("#note-file").setInputFiles(LETTER);
            save(page);
            var file = page.waitForDownload(() -> page.getByText("Letter of the care home.pdf").click());
            assertThat(file.suggestedFilename()).isEqualTo("Letter of the care home.pdf");
            assertThat(Files.readAllBytes(file.path())).isEqualTo(SampleFiles.pdf());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void thePageOfItsOwnIsSoundAndShowsWhatWasTakenBack(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            var page = screen.open("/journeys/" + person.id + "/notes?task=" + task);
            page.locator("#note-text").fill("Two letters about the wrong Edith.");
            page.locator("#note-file").setInputFiles(LETTER);
            save(page);
            page.getByText("Strike out this note").click();
            page.getByLabel("Why it no longer counts").fill("It is about another person.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Strike out")).click();
            page.getByText("The note is struck out.").waitFor();
            page.getByText("Remove this file").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove")).click();
            page.getByText("There is a problem").waitFor();
            assertThat(Looks.byHouse(page)).isEmpty();
            screen.picture(width + "-notes-no-reason");
            page.getByLabel("Why it is removed").fill("It is about another person.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove")).click();
            page.getByText("The file is removed.").waitFor();
            assertThat(page.locator(".hw-note").textContent()).contains("at “Record the daily review”", "Struck out", "File removed");
            screen.picture(width + "-notes-taken-back");
            assertThat(Looks.byHouse(page)).isEmpty();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
    }
}
