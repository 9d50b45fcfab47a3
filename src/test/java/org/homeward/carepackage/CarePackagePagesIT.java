package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.journey.London;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of packages and the address for councils' systems, over real HTTP. */
@HomewardTest
class CarePackagePagesIT {

    private static final String PASSWORD = "Going-Home-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private CarePackages packages;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();
    private final String reference = "PG-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aBrokerEntersChangesAndEndsAPackage() {
        var bea = Browser.signedIn(port, "bea.broker");
        var form = form();
        form.put("_csrf", bea.csrf("/care-packages/new"));
        form.put("rate", "0.00");
        assertThat(bea.post("/care-packages", form).body()).contains("There is a problem", "Rate: a rate is more than £0.00",
                reference, "daily 07:30-09:00 30 min");
        form.put("rate", "24.00");
        assertThat(bea.post("/care-packages", form).statusCode()).isEqualTo(302);
        var it = packages.withReference("eastvale", reference).orElseThrow();
        var page = "/care-packages/" + it.id();
        assertThat(bea.get(page).body()).contains(somebody.surname(), "£24.00 an hour", "Next planned visit", "is entered as active",
                "Page: care packages, Bea Broker").doesNotContain(somebody.nhsNumber(), "bea.broker");
        form.put("_csrf", bea.csrf(page + "/change"));
        form.put("version", String.valueOf(it.version()));
        form.put("rate", "25.00");
        form.put("changes_from", London.day(clock.instant()).plusDays(40).toString());
        assertThat(bea.post(page + "/change", form).statusCode()).isEqualTo(302);
        assertThat(bea.get(page).body()).contains("The care package is kept.", "£25.00 an hour", "counts now",
                London.words(London.day(clock.instant()).plusDays(40)));
        assertThat(bea.post(page + "/change", form).body()).contains("Somebody else has changed this care package meanwhile");
        assertThat(bea.post(page + "/end", Map.of("_csrf", bea.csrf(page), "end", "2020-01-01")).body()).contains("is before the first");
        var tomorrow = London.day(clock.instant()).plusDays(1);
        assertThat(bea.post(page + "/end", Map.of("_csrf", bea.csrf(page), "end", tomorrow.toString())).statusCode()).isEqualTo(302);
        assertThat(bea.get(page).body()).contains("The care goes on until then.", "Next planned visit", "until " + London.words(tomorrow),
                "Change this package");
        assertThat(bea.post(page + "/end", Map.of("_csrf", bea.csrf(page), "end", "2026-06-30")).statusCode()).isEqualTo(302);
        assertThat(bea.get(page).body()).contains("The care package has ended.", "until 30 June 2026").doesNotContain("Change this package");
        form.put("_csrf", bea.csrf("/care-packages/new"));
        assertThat(bea.post("/care-packages", form).body()).contains("Reference: this is the package " + it.id() + " already");
        await().until(() -> jdbc.sql("""
                select count(*) from (select who, action, address from audit_waiting union all select who, action, address from audit_entry) e
                 where who = 'bea.broker' and action = 'read' and address = 'GET /care-packages/{id}'""").query(Long.class).single() > 0);
    }

    @Test
    void othersReadOrAreToldThatThereIsNothing() {
        var bea = Browser.signedIn(port, "bea.broker");
        var form = form();
        form.put("_csrf", bea.csrf("/care-packages/new"));
        bea.post("/care-packages", form);
        var page = "/care-packages/" + packages.withReference("eastvale", reference).orElseThrow().id();
        var carl = Browser.signedIn(port, "carl.carer");
        assertThat(carl.get(page).body()).contains(somebody.surname()).doesNotContain("£24.00", "Change this package");
        assertThat(carl.get("/care-packages").statusCode()).isEqualTo(200);
        assertThat(carl.get(page + "/change").statusCode()).isEqualTo(403);
        assertThat(carl.get("/care-packages/new").statusCode()).isEqualTo(403);
        assertThat(carl.get("/care-packages/ledger").statusCode()).isEqualTo(403);
        assertThat(Browser.signedIn(port, "kay.carer").get(page).statusCode()).isEqualTo(404);
        assertThat(Browser.signedIn(port, "bart.broker").get(page).statusCode()).isEqualTo(404);
        assertThat(Browser.signedIn(port, "nina.ward").get(page).statusCode()).isEqualTo(404);
        assertThat(Browser.signedIn(port, "nina.ward").get("/care-packages").statusCode()).isEqualTo(403);
        assertThat(bea.get("/care-packages/C-ZZZZZZ").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsTakenAndItsFaultsAreNamed() {
        var bea = Browser.signedIn(port, "bea.broker");
        var token = bea.csrf("/care-packages/import");
        var head = String.join(",", KeepCarePackage.fields().subList(0, 18)) + "\n";
        var line = reference + "," + somebody.nhsNumber() + "," + somebody.surname() + ",Ada," + somebody.born()
                + ",brightwater,BW-9,home-care,council,EV-HC,daily 07:30-09:00 30 min,3.5,24.00,hour,2025-01-06,,,active\n";
        assertThat(bea.send("/care-packages/import", Map.of("_csrf", token, "kind", "packages"), "p.csv",
                (head + line.replace("3.5", "14")).getBytes(StandardCharsets.UTF_8)).body())
                .contains("line 2: column weekly_hours: 14 hours are written, and the visits come to 3.5");
        assertThat(bea.send("/care-packages/import", Map.of("_csrf", token, "kind", "packages"), "p.csv",
                (head + line).getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(302);
        assertThat(bea.get("/care-packages/import").body()).contains("One line was entered.");
        assertThat(bea.send("/care-packages/import", Map.of("_csrf", token, "kind", "contracts"), "c.csv",
                (head + line).getBytes(StandardCharsets.UTF_8)).body()).contains("this is not a file of contracts");
        assertThat(bea.get("/care-packages/export/packages.csv").body()).contains(reference);
        assertThat(bea.get("/care-packages/export/contracts.csv").body()).contains("EV-HC,2025-09-01,24,0,14");
        assertThat(bea.get("/care-packages/export/passwords.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void brokersKeepTheNumbersByWhichProvidersAreTelephoned() {
        var bea = Browser.signedIn(port, "bea.broker");
        var page = "/care-packages/telephones";
        var form = new HashMap<>(Map.of("_csrf", bea.csrf(page), "provider", "kestrel", "office", "ring Kay", "on_call", "07700 900102"));
        assertThat(bea.get(page).body()).contains("Brightwater Home Care", "01632 960101", "07700 900101");
        assertThat(bea.post(page, form).body()).contains("There is a problem", "Kestrel Reablement and Live-in Care, office: write figures",
                "#office-kestrel", "ring Kay");
        form.put("office", "01632 960102");
        assertThat(bea.post(page, form).statusCode()).isEqualTo(302);
        assertThat(bea.get(page).body()).contains("The numbers of Kestrel Reablement and Live-in Care are kept.", "01632 960102");
        assertThat(Browser.signedIn(port, "carl.carer").get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void theLedgerShowsSumsToManagersAndLinesToBrokers() {
        assertThat(Browser.signedIn(port, "bea.broker").get("/care-packages/ledger?from=2025-01-01").body())
                .contains("Eastvale Council", "hours given back");
        assertThat(Browser.signedIn(port, "bea.broker").get("/care-packages/ledger.csv").body()).startsWith("\uFEFFprovider,reference,");
        var mel = Browser.signedIn(port, "mel.manager");
        assertThat(mel.get("/care-packages/ledger").statusCode()).isEqualTo(200);
        assertThat(mel.get("/care-packages/ledger.csv").statusCode()).isEqualTo(403);
        assertThat(Browser.signedIn(port, "mia.manager").get("/care-packages/ledger").statusCode()).isEqualTo(403);
    }

    @Test
    void aCouncilsSystemKeepsItsPackagesAndTheSameTwiceIsNoNews() {
        var system = Browser.withPassword(port, "eastvale-cms", PASSWORD);
        var address = "/api/v1/care-packages/" + reference;
        var body = """
                {"nhsNumber": "%s", "surname": "%s", "givenName": "Ada", "birthDate": "%s", "provider": "brightwater",
                 "clientReference": "BW-3", "type": "home-care", "fundedBy": "council", "contract": "EV-HC", "weeklyHours": 2.5,
                 "visits": [{"days": ["mon", "tue", "wed", "thu", "fri"], "from": "07:30", "to": "09:00", "minutes": 30}],
                 "rate": 24.00, "rateUnit": "hour", "start": "2025-01-06"}"""
                .formatted(somebody.nhsNumber(), somebody.surname(), somebody.born());
        var created = system.call("PUT", address, body, "application/json");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(created.body()).contains("\"state\":\"active\"", "\"weeklyHours\":2.50").doesNotContain(somebody.nhsNumber());
        assertThat(system.call("PUT", address, body, "application/json").statusCode()).isEqualTo(200);
        assertThat(system.get(address).headers().firstValue("ETag")).contains("\"1\"");
        assertThat(system.call("PUT", address, body.replace("24.00", "0"), "application/json").body())
                .contains("\"field\":\"rate\"", "a rate is more than £0.00").doesNotContain(somebody.surname());
        assertThat(system.call("PUT", address, body.replace("\"visits\"", "\"visit\""), "application/json").body())
                .contains("\"field\":\"visit\"", "this is no part of a care package");
        assertThat(system.call("PUT", address, "[]", "application/json").statusCode()).isEqualTo(400);
        assertThat(system.get("/api/v1/care-packages/nothing").statusCode()).isEqualTo(404);
        var epr = Browser.withPassword(port, "northbridge-epr", PASSWORD);
        assertThat(epr.call("PUT", address, body, "application/json").statusCode()).isEqualTo(403);
        assertThat(epr.get(address).statusCode()).isEqualTo(403);
        var journey = scenarios.admit(somebody).journey();
        assertThat(system.get("/api/v1/journeys?size=500").body()).doesNotContain(somebody.surname());
        assertThat(system.get("/api/v1/journeys/" + journey).statusCode()).isEqualTo(404);
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.putAll(Map.of("reference", reference, "nhs_number", somebody.nhsNumber(), "surname", somebody.surname(), "given_name", "Ada",
                "birth_date", somebody.born().toString(), "provider", "brightwater", "client_reference", "BW-1", "type", "home-care",
                "funded_by", "council", "contract", "EV-HC"));
        form.putAll(Map.of("visits", "daily 07:30-09:00 30 min\r\ndaily 18:00-19:00 30 min", "rate", "24.00", "rate_unit", "hour",
                "start", "2025-01-06", "review", "", "end", "", "weekly_hours", ""));
        return form;
    }
}
