package org.homeward.dischargepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.homeward.tasks.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("A provider’s own care and support plan, over real HTTP")
class ProviderPlanIT {

    private static final int MEGABYTE = 1_048_576;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Relationships relationships;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();
    private Traveller person;
    private String address;
    private Browser carl;

    @BeforeEach
    void aProviderCares() {
        person = scenarios.admit(somebody);
        relationships.relate(person.journey(), "care-providers.brightwater", RelationshipKind.ACTIVE, "Cares for the person", clock.instant());
        address = "/journeys/" + person.journey() + "/provider-plan";
        carl = Browser.signedIn(port, "carl.carer");
    }

    @Test
    @DisplayName("is kept in versions, read by the ward on the person’s page, and shown at the next visit to the emergency department")
    void visible() {
        assertThat(send("plan one.pdf", SampleFiles.pdf()).statusCode()).isEqualTo(302);
        assertThat(carl.get(address).body()).contains("Your plan is kept", "plan one.pdf", "version 1");
        assertThat(send("plan two.exe", SampleFiles.word()).statusCode()).isEqualTo(302);
        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(nina.get("/journeys/" + person.journey()).body()).contains("Care plans of providers", "plan one.pdf", "plan two.exe.docx", "version 2")
                .doesNotContain("Send your care and support plan");
        var file = nina.get(address + "/" + plan(1));
        assertThat(file.body()).as("the old version is kept").isEqualTo(new String(SampleFiles.pdf()));
        assertThat(file.headers().map()).containsEntry("X-Content-Type-Options", List.of("nosniff"));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment; ");
        await().until(() -> looks("nina.ward") > 0);
        var attending = scenarios.attend(somebody).journey();
        var erin = Browser.signedIn(port, "erin.ward");
        assertThat(erin.get("/journeys/" + attending + "/home").body()).contains("Care plans of providers", "plan two.exe.docx",
                "/journeys/" + attending + "/provider-plan/" + plan(2));
        assertThat(erin.get("/journeys/" + attending + "/provider-plan/" + plan(2)).statusCode()).isEqualTo(200);
        assertThat(erin.get("/journeys/" + attending + "/provider-plan/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(erin.get("/journeys/" + attending + "/provider-plan/x").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("what is too large, empty, or another thing than its name says is refused with a sentence, and nothing is kept")
    void refused() {
        send("plan.pdf", SampleFiles.program());
        assertThat(carl.get(address).body()).contains("There is a problem", "none of those that can be kept, whatever its name says");
        send("plan.txt", "Wash her at eight".getBytes());
        assertThat(carl.get(address).body()).contains("Choose a PDF, a Word document (DOCX)");
        send("plan.docx", SampleFiles.wordWithMacros());
        assertThat(carl.get(address).body()).contains("none of those that can be kept");
        send("plan.pdf", new byte[0]);
        assertThat(carl.get(address).body()).contains("not empty");
        send("plan.pdf", new byte[21 * MEGABYTE]);
        assertThat(carl.get(address).body()).contains("The file has 21 MB. Choose one of at most 20 MB");
        var far = send("plan.pdf", new byte[40 * MEGABYTE]);
        assertThat(far.statusCode()).isEqualTo(413);
        assertThat(far.body()).contains("That was too large", "choose a smaller file");
        assertThat(jdbc.sql("select count(*) from provider_plan where journey = ?").param(person.journey().value()).query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"nina.ward, 403", "bea.broker, 403", "erin.ward, 404", "mia.manager, 403"})
    void onlyItsProviderSendsOne(String user, int status) {
        var browser = Browser.signedIn(port, user);
        relationships.relate(person.journey(), "brokerage-officers.eastvale", RelationshipKind.REFERRAL, "Arranges the care", clock.instant());
        assertThat(browser.get(address).statusCode()).isEqualTo(status);
        assertThat(browser.send(address, new HashMap<>(Map.of("_csrf", browser.csrf("/board"))), "plan.pdf", SampleFiles.pdf()).statusCode()).isEqualTo(status);
    }

    @Test
    @DisplayName("a provider is shown its own plans alone, and sends none before it was chosen")
    void otherProviders() {
        send("plan.pdf", SampleFiles.pdf());
        jdbc.sql("update provider_plan set provider = 'willow-lodge' where journey = ?").param(person.journey().value()).update();
        assertThat(carl.get(address).body()).doesNotContain(">plan.pdf</a>");
        assertThat(carl.get(address + "/" + plan(1)).statusCode()).isEqualTo(404);
        var another = scenarios.admit(Somebody.verified()).journey();
        relationships.relate(another, "care-providers.brightwater", RelationshipKind.ACCEPTED, "Would take it on", clock.instant());
        assertThat(carl.get("/journeys/" + another + "/provider-plan").statusCode()).isIn(403, 404);
    }

    private HttpResponse<String> send(String name, byte[] content) {
        return carl.send(address, new HashMap<>(Map.of("_csrf", carl.csrf(address))), name, content);
    }

    private UUID plan(int version) {
        return jdbc.sql("select id from provider_plan where journey = ? and version = ?").params(person.journey().value(), version).query(UUID.class).single();
    }

    private long looks(String who) {
        var columns = "select who, action, screen, journeys from ";
        return jdbc.sql("select count(*) from (" + columns + "audit_waiting union all " + columns + "audit_entry) e where action = 'read' and who = ?"
                + " and screen = 'Care plan of a provider' and ? = any(journeys)").params(who, person.journey().value()).query(Long.class).single();
    }
}
