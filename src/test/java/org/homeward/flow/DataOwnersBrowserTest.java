package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.HomewardTest;
import org.homeward.browser.Looks;
import org.homeward.browser.OpenChromium;
import org.homeward.journey.London;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Who owns the data, what share is sound, and one person on paper, in a real browser, wide, narrow and printed. */
@HomewardTest
class DataOwnersBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private DataIssues issues;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene.Somebody iris;

    @BeforeEach
    void somebodyWaitsForCareThatNobodyHas() {
        iris = new Scene(jdbc, transactions, clock.instant()).matched("Iris", "Owningham", LocalDate.of(1938, 7, 1), "northbridge-7b", "11", Duration.ofDays(12))
                .at(Stage.SOURCING).agreed("P1", "p1-home-single-handed").seenBy("hub-leads.northbridge-hub");
        iris.task("care-sourcing", "userTask_prepareRequest", "Prepare the request for care", "ward-staff.northbridge-7b", "council",
                "The brokers describe what care is needed, so that providers can be asked.", Duration.ofHours(-3));
        iris.decided("select-pathway", "{}", "[{\"rule\":\"p1\",\"description\":\"Needs two visits a day\",\"outputs\":{\"pathway\":\"P1\"}}]");
        iris.happened("admitted", Duration.ofDays(12), "hl7:NBPAS", null, "Admitted to Ward 7B.");
        write("insert into nctr_interval (journey, began_at) values (?, ?)", iris.id.value(), at(Duration.ofDays(4)));
        write("""
                insert into care_need (ref, journey, council, pathway, purpose, kinds, district, age_band, bands, visits_a_day, minutes, care_workers, tasks,
                  start_from, equipment, infection, summary, continuity, state, opened_at, looked_since, opened_by)
                values (?, ?, 'eastvale', 'P1', 'discharge', array['home-care'], 'ZZ8', '80 to 89', array['morning', 'tea'], 2, array[30, 30], 2, array[]::text[],
                  ?, array[]::text[], 'no', 'Help to wash', false, 'open', ?, ?, 'bea.broker')""", "N-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(),
                iris.id.value(), at(Duration.ofHours(-20)), at(Duration.ofHours(30)), at(Duration.ofHours(30)));
        write("""
                insert into answer (journey, task, form, name, value, author, answered_at) values (?, 't', 'set-expected-discharge', 'expectedDischargeDate',
                  to_jsonb(?::text), 'nina', ?)""", iris.id.value(), London.day(clock.instant()).minusDays(2).toString(), at(Duration.ofDays(3)));
        issues.look(clock.instant());
    }

    @AfterEach
    void sheGoesHome() {
        write("update stay set state = 'left', left_at = ?, destination = '19' where journey = ?", at(Duration.ZERO), iris.id.value());
        write("update care_need set state = 'withdrawn', closed_at = ?, closed_because = 'Gone home' where journey = ?", at(Duration.ZERO), iris.id.value());
        write("update task set state = 'done', ended_at = ? where journey = ?", at(Duration.ZERO), iris.id.value());
        iris.closed("left");
        issues.look(clock.instant());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void everyPageIsSoundAtThisWidth(int width) {
        looksSound("lee.lead", width, List.of("/data-quality/owners/northbridge-hub", "/figures"));
        looksSound("nina.ward", width, List.of("/data-quality", "/board?counts=on&ward=northbridge-7b", "/journeys/" + iris.id, "/journeys/" + iris.id + "/summary"));
    }

    @Test
    void aLeadNamesAnOwnerByKeyboard() {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "lee.lead", 1280, true)) {
            var page = screen.open("/data-quality/owners/northbridge-hub");
            page.getByLabel("Capacity").selectOption("person:hana.hub");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).press("Enter");
            page.getByText("has another owner now").waitFor();
            assertThat(screen.open("/data-quality").locator("#owners ~ table").textContent()).contains("Hana Hub");
            page = screen.open("/data-quality/owners/northbridge-hub");
            page.getByLabel("Capacity").selectOption("");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).press("Enter");
            page.getByText("has another owner now").waitFor();
        }
    }

    @Test
    void theSummaryIsOneOrTwoSheetsWithoutMenus() throws IOException {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", 1280, true)) {
            var page = screen.open("/journeys/" + iris.id + "/summary");
            var file = Path.of("target", "screens", "summary.pdf");
            page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
            try (var paper = Loader.loadPDF(file.toFile())) {
                assertThat(paper.getNumberOfPages()).isBetween(1, 2);
                assertThat(paper.getPage(0).getMediaBox().getHeight()).as("upright").isGreaterThan(paper.getPage(0).getMediaBox().getWidth());
                assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " ")).contains("Iris Owningham", "Ward 7B", "Agreed: P1", "find room for home care visits",
                        "The brokers describe what care is needed", "Needs two visits a day")
                        .doesNotContain("Sign out", "Worklist", "Print this summary", "The whole journey", "helps people leave hospital");
            }
        }
    }

    private void looksSound(String user, int width, List<String> paths) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, user, width, true)) {
            for (var path : paths) {
                var page = screen.open(path);
                screen.picture("quality-" + width + path.replaceAll("J-[^/]*", "person").replaceAll("[/?=&]", "-"));
                assertThat(Looks.byHouse(page)).as(path + " at " + width).isEmpty();
                assertThat(Looks.byAxe(page)).as(path + " at " + width).isEmpty();
                assertThat(Looks.tooWide(page)).as(path + " at " + width).isEmpty();
            }
        }
    }

    private Timestamp at(Duration ago) {
        return Timestamp.from(clock.instant().minus(ago));
    }

    private void write(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
