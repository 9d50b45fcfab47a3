package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.HomewardTest;
import org.homeward.access.BreakGlass;
import org.homeward.forms.FormDesk;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.Scenarios;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Every form on our own page can be used by everybody: WCAG 2.2, level AA")
class DoorIsAccessibleBrowserTest {

    /** A desk, a telephone, and a desk whose window is enlarged to 400 per cent. */
    private static final Map<String, int[]> WINDOWS = Map.of("1280 px", new int[] {1280, 900}, "400 px", new int[] {400, 800},
            "400 per cent", new int[] {320, 256});
    private static final String AXE = resource("/axe.min.js");
    private static final String LOOK = """
            async () => (await axe.run(document, {resultTypes: ['violations'],
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})).violations
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replaceAll(/\\s+/g, ' ')}`))""";
    private static final String WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static Chromium chromium;
    private static Desks people;

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private BreakGlass breakGlass;
    @Autowired
    private FormDesk desk;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        people = null;
        if (chromium != null) {
            chromium.close();
        }
    }

    static List<ShownForm> forms() {
        return ShownForm.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("sent empty, and with everything asked")
    void accessible(ShownForm form) {
        var home = "http://localhost:" + port;
        people = people == null ? new Desks(chromium, home) : people;
        var tasks = new OpenTasks(scenarios, engine, jdbc, breakGlass, desk, care);
        var task = tasks.open(form, "Accessible");
        var opened = tasks.form(task);
        var page = people.page(task.member().userId());
        page.setViewportSize(1280, 900);
        var ours = OurTask.open(page, home, task.id(), opened.deployed().form());
        ours.press();
        page.locator(".govuk-error-summary").waitFor();
        var findings = new ArrayList<>(findings(page, "sent empty"));
        page.setViewportSize(1280, 900);
        ours.answer(FormAnswers.make(form.form(), List.of(opened), clock, true)).kept();
        findings.addAll(findings(page, "everything asked"));
        assertThat(findings).isEmpty();
    }

    private static List<String> findings(Page page, String state) {
        var findings = new ArrayList<String>();
        page.evaluate(AXE);
        WINDOWS.forEach((name, size) -> {
            page.setViewportSize(size[0], size[1]);
            ((List<?>) page.evaluate(LOOK)).forEach(finding -> findings.add(state + " at " + name + ": " + finding));
            int wider = ((Number) page.evaluate(WIDER)).intValue();
            if (wider > 0) {
                findings.add(state + " at " + name + ": has to be scrolled sideways by " + wider + " px");
            }
        });
        return findings;
    }

    private static String resource(String name) {
        try (var stream = DoorIsAccessibleBrowserTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
