package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.homeward.processes.SampleAnswers.considers;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.integration.hl7.Sender;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From a hospital's message to what the emergency nurse sees of somebody's life at home, and who does not see it. */
@HomewardTest
class EmergencyIT {

    private static final Logger LOG = LoggerFactory.getLogger(EmergencyIT.class);
    private static final String NURSE = "erin.ward";

    @LocalServerPort
    private int port;
    @Autowired
    private MessagePort messages;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Clock clock;

    private Somebody somebody;

    @BeforeEach
    void somebodyNew() {
        somebody = Somebody.verified();
    }

    @Test
    void theHospitalsMessageShowsLifeAtHomeToTheDepartment() {
        bringIn("lives-with,Her daughter Jean", "key-safe,yes", "contact-telephone,01632 960144");
        var nurse = Browser.signedIn(port, NURSE);
        var sent = System.nanoTime();
        var journey = send("A04", "01");
        var page = await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20))
                .until(() -> nurse.get("/journeys/" + journey + "/home"), answer -> answer.statusCode() == 200).body();
        LOG.info("From the message to the page that shows life at home: {} ms", Duration.ofNanos(System.nanoTime() - sent).toMillis());

        assertThat(page).contains(somebody.surname(), "Her daughter Jean", "Eastvale Council", "3 March 2026",
                "href=\"tel:01632960144\"");
        assertThat(page.split("Not known", -1)).as("everything else is said to be not known").hasSize(15 - 3 + 1);
        assertThat(nurse.get("/emergency").body()).contains(somebody.surname(), "/journeys/" + journey + "/home",
                "says whether the person could go home tonight", ">Emergency department<");
        await().until(() -> audited(NURSE, "Living situation", journey) > 0);
        await().until(() -> audited(NURSE, "Emergency department", journey) > 0);
        assertThat(jdbc.sql("select count(*) from stay where journey = ?").param(journey.value()).query(Integer.class).single()).isZero();
        assertThat(Browser.signedIn(port, "dana.coordinator").get("/board?ward=northbridge-ed").body())
                .doesNotContain(somebody.surname());

        send("A03", "01");
        await().until(() -> nurse.get("/journeys/" + journey + "/home").statusCode() == 404);
        assertThat(nurse.get("/emergency").body()).doesNotContain(somebody.surname());
    }

    @Test
    void nothingIsShownOfSomebodyWhoIsNotMatched() {
        bringIn("lives-with,Her daughter Jean");
        var journey = send("A04", "02");
        var nurse = Browser.signedIn(port, NURSE);
        var page = nurse.get("/journeys/" + journey + "/home").body();
        assertThat(page).contains("The person must be matched first", "Not yet matched").doesNotContain("Her daughter Jean", "Key safe");
        assertThat(page).as("it is another team's task").doesNotContain("/tasks/");
        var coordinator = Browser.signedIn(port, "dana.coordinator");
        var another = scenarios.attend(Somebody.verified().withoutStatus());
        assertThat(coordinator.get("/journeys/" + another.journey() + "/home").body())
                .contains("/tasks/" + another.task("match-person").getId());
    }

    @ParameterizedTest
    @CsvSource({"erin.ward, 200, 200", "eli.ward, 200, 200", "dana.coordinator, 200, 200", "nina.ward, 200, 404",
            "hana.hub, 200, 404", "lee.lead, 200, 404", "mia.manager, 200, 404", "theo.therapist, 403, 404",
            "sofia.social, 403, 404", "sam.social, 403, 404", "bea.broker, 403, 404", "carl.carer, 403, 404",
            "petra.pharmacist, 403, 404", "hugo.housing, 403, 404", "ines.governance, 403, 404", "pete.process, 403, 404",
            "ada.admin, 403, 404"})
    void onlyWhoeverWorksWithTheDepartmentSeesWhoIsThere(String user, int page, int home) {
        var journey = scenarios.attend(somebody).journey();
        var browser = Browser.signedIn(port, user);
        var list = browser.get("/emergency");
        assertThat(list.statusCode()).isEqualTo(page);
        assertThat(list.body().contains(somebody.surname())).isEqualTo(home == 200);
        assertThat(browser.get("/journeys/" + journey + "/home").statusCode()).isEqualTo(home);
        assertThat(browser.get("/journeys/" + journey.value().replace('J', 'K') + "/home").statusCode()).isEqualTo(404);
        assertThat(browser.get("/board").body().contains("href=\"/emergency\"")).isEqualTo(Set.of("erin.ward", "eli.ward",
                "dana.coordinator", "hana.hub", "lee.lead").contains(user));
    }

    @Test
    void aCaseManagerSeesTheHomeOfWhoeverIsToBeSupportedTonight() {
        var traveller = scenarios.attend(somebody);
        traveller.completes("consider-going-home", NURSE, considers("yes-with-support"));
        var hub = Browser.signedIn(port, "hana.hub");
        assertThat(hub.get("/journeys/" + traveller.journey() + "/home").statusCode()).isEqualTo(200);
        assertThat(hub.get("/tasks/" + traveller.task("arrange-same-day-support").getId()).body())
                .contains("A care visit today, transport home", "Not known: Lives with");
    }

    @Test
    void whoeverIsThereForMoreThanFourHoursStandsOut() {
        var journey = scenarios.attend(somebody).journey();
        assertThat(row(journey)).doesNotContain("Over 4 hours");
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql(
                "update attendance set arrived_at = arrived_at - interval '4 hours 1 minute' where journey = ?")
                .param(journey.value()).update());
        assertThat(row(journey)).contains("Over 4 hours");
        await().until(() -> audited(NURSE, "Emergency department", journey) > 0);
    }

    private String row(JourneyId journey) {
        var page = Browser.signedIn(port, NURSE).get("/emergency/rows").body();
        var from = page.indexOf("home-" + journey.value());
        return page.substring(from, page.indexOf("</tr>", from));
    }

    @Test
    void nobodyIsShownTheHomeOfSomebodyOnAWard() {
        var journey = scenarios.admit(somebody).journey();
        assertThat(Browser.signedIn(port, "nina.ward").get("/journeys/" + journey + "/home").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileOfFactsIsTakenByThoseWhoKeepThem() {
        var broker = Browser.signedIn(port, "bea.broker");
        var file = "nhs_number,surname,birth_date,fact,value,source,as_of\n" + line("equipment,Walking frame");
        assertThat(upload(broker, file).statusCode()).isEqualTo(302);
        assertThat(broker.get("/home-facts").body()).contains("One fact was entered.");
        assertThat(upload(broker, file).statusCode()).isEqualTo(302);
        assertThat(broker.get("/home-facts").body()).contains("Nothing was changed.");
        assertThat(upload(broker, file + line("key-safe,4711")).body()).contains("line 3: column value", "Nothing was changed")
                .doesNotContain("4711");
        var nurse = Browser.signedIn(port, NURSE);
        assertThat(nurse.get("/home-facts").statusCode()).isEqualTo(403);
        assertThat(nurse.call("POST", "/home-facts", "--apart\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + nurse.csrf("/board") + "\r\n--apart--\r\n", "multipart/form-data; boundary=apart").statusCode()).isIn(400, 403);
        assertThat(jdbc.sql("select count(*) from home_fact f join person p on p.id = f.person where p.nhs_number = ?")
                .param(somebody.nhsNumber()).query(Integer.class).single()).isOne();
    }

    private void bringIn(String... facts) {
        var file = new StringBuilder("nhs_number,surname,birth_date,fact,value,source,as_of\n");
        List.of(facts).forEach(fact -> file.append(line(fact)));
        assertThat(upload(Browser.signedIn(port, "bea.broker"), file.toString()).statusCode()).isEqualTo(302);
    }

    private String line(String fact) {
        return String.join(",", somebody.nhsNumber(), somebody.surname(), somebody.born().toString(), fact, "Eastvale Council",
                "2026-03-03") + "\n";
    }

    private static HttpResponse<String> upload(Browser browser, String file) {
        return browser.call("POST", "/home-facts", "--apart\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + browser.csrf("/home-facts") + "\r\n--apart\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--apart--\r\n", "multipart/form-data; boundary=apart");
    }

    private JourneyId send(String trigger, String status) {
        try (var hospital = new Sender(messages.port())) {
            assertThat(hospital.send(message(trigger, status))).contains("\rMSA|AA|");
        }
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> jdbc.sql("""
                select journey from attendance where visit_number = ?""").param(somebody.attendance().number())
                .query(String.class).optional(), Optional::isPresent).map(JourneyId::new).orElseThrow();
    }

    private String message(String trigger, String status) {
        var at = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(clock.instant().atZone(London.ZONE));
        return String.join("\r", "MSH|^~\\&|NBPAS|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|" + at + "||ADT^" + trigger + "^ADT_A01|"
                        + UUID.randomUUID().toString().substring(0, 20) + "|P|2.4", "EVN|" + trigger + "|" + at,
                "PID|1||" + somebody.nhsNumber() + "^^^NHS^NH~NB" + somebody.nhsNumber() + "^^^NORTHBRIDGE^MR||"
                        + somebody.surname() + "^Ada^^^Mrs^^L||19400504|F|||12 Quay Street^^Northbridge^^NB2 4XY" + "|".repeat(21)
                        + status,
                "PV1|1|E|ED^MAJORS^4|" + "|".repeat(15) + somebody.attendance().number()) + "\r";
    }

    private int audited(String who, String what, JourneyId journey) {
        var columns = "select who, screen, journeys from ";
        return jdbc.sql("select count(*) from (" + columns + "audit_waiting union all " + columns + "audit_entry) e "
                + "where who = ? and screen = ? and ? = any(journeys)").params(who, what, journey.value()).query(Integer.class).single();
    }
}
