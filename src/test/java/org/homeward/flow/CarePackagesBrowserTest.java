package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.browser.OpenChromium;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.HoldCarePackage;
import org.homeward.carepackage.HoldPolicy;
import org.homeward.carepackage.KeepCarePackage;
import org.homeward.carepackage.NoteLeaving;
import org.homeward.carepackage.Word;
import org.homeward.journey.London;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of care packages, wide and narrow: everything is there, nothing hangs over, the browser has nothing to complain of. */
@HomewardTest
class CarePackagesBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private KeepCarePackage keeping;
    @Autowired
    private HoldCarePackage holding;
    @Autowired
    private NoteLeaving leaving;
    @Autowired
    private HoldPolicy policy;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();
    private CarePackage carePackage;
    private String journey;

    @BeforeEach
    void somebodyIsHomeWhileTheirCareIsOnHold() {
        var word = new Word(clock.instant(), "page:care-packages", Optional.of("bea.broker"), "");
        var cells = new HashMap<>(Map.of("reference", "BR-" + somebody.nhsNumber().substring(4, 9), "nhs_number",
                somebody.nhsNumber(), "surname", somebody.surname(), "given_name", "Ada", "birth_date", somebody.born().toString(),
                "provider", "brightwater", "client_reference", "BW-21", "type", "home-care", "funded_by", "council", "start", "2025-01-06"));
        cells.putAll(Map.of("visits", "daily 07:30-09:00 30 min | mon,wed,fri 12:00-13:30 45 min x2", "rate", "24.00",
                "rate_unit", "hour", "contract", "EV-HC", "review", "2027-01-06"));
        carePackage = keeping.put("eastvale", cells, Optional.empty(), word).carePackage();
        var person = scenarios.admit(somebody);
        journey = person.journey().value();
        holding.hold(new HoldCarePackage.Admitted(person.journey(), carePackage.id(), clock.instant().minus(Duration.ofHours(1)),
                Optional.empty()), policy.asked(new HoldPolicy.Facts("home-care", carePackage.funder(), Optional.of("emergency"))), word);
        leaving.left(person.journey(), word);
        jdbc.sql("""
                update care_package_hold set told_at = told_at - interval '3 days', held_from = held_from - interval '3 days'
                 where package = :package""").param("package", carePackage.id().value()).update();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void fitTheScreenAndSayHowItStands(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "bea.broker", width, true)) {
            assertThat(screen.open("/care-packages").locator("main").innerText()).contains(somebody.surname(),
                    "On hold: told, not confirmed", "Alarm");
            looksWell(screen, "care-packages", width);
            assertThat(screen.open("/care-packages/" + carePackage.id()).locator("main").innerText()).contains("times kept until",
                    "The person has left hospital", "£24.00 an hour", "What happened");
            looksWell(screen, "care-package", width);
            assertThat(screen.open("/care-packages/" + carePackage.id() + "/change").locator("#visits").inputValue())
                    .isEqualTo("daily 07:30-09:00 30 min\nmon,wed,fri 12:00-13:30 45 min x2");
            looksWell(screen, "care-package-change", width);
            assertThat(screen.open("/care-packages/ledger?from=" + London.day(clock.instant()).minusDays(7)).locator("main").innerText())
                    .contains("Brightwater Home Care: £", "Paid by the council.", "Not settled with the provider: ",
                            "What the provider says: not confirmed. The provider has not confirmed the hold.",
                            "hours given back", carePackage.reference());
            screen.page().locator("summary").first().click();
            assertThat(screen.page().locator("main").innerText()).contains("One visit of 30 minutes by one care worker at £24.00 an hour");
            looksWell(screen, "care-package-ledger", width);
            screen.open("/care-packages/import");
            looksWell(screen, "care-package-import", width);
            assertThat(screen.open("/care-packages/telephones").locator("#office-brightwater").inputValue()).isEqualTo("01632 960101");
            looksWell(screen, "care-package-telephones", width);
        }
        try (var screen = Screen.of(CHROMIUM.browser(), port, "dana.coordinator", width, true)) {
            assertThat(screen.open("/journeys/" + journey + "/care-packages").locator("main").innerText())
                    .contains("Home care visits", "Brightwater Home Care").doesNotContain("£24.00");
            looksWell(screen, "care-packages-of-person", width);
        }
    }

    private static void looksWell(Screen screen, String name, int width) {
        screen.picture(name + "-" + width);
        assertThat((Boolean) screen.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(name).isTrue();
        assertThat(screen.complaints()).as(name).isEmpty();
    }
}
