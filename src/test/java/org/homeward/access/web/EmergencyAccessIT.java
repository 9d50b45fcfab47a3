package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Sight;
import org.homeward.access.Viewer;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A nurse of another ward opens a record in an emergency: over HTTP, as at the bedside. */
@HomewardTest
class EmergencyAccessIT {

    private static final String PAGE = "/break-glass";
    private static final String AUDITED = """
            select count(*) from (select action, who, journeys from audit_waiting
                                  union all select action, who, journeys from audit_entry) audit""";

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private AccessPolicy policy;

    @AfterEach
    void nobodyHasGuessed() {
        jdbc.sql("delete from break_glass_miss").update();
    }

    @Test
    void opensForThisMemberAloneAndForAnHour() {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody);
        var wes = Browser.signedIn(port, "wes.ward");
        var page = "/journeys/" + traveller.journey();
        assertThat(wes.get(page).statusCode()).isEqualTo(404);

        var opened = open(wes, filledIn(somebody, Map.of()));

        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(opened.headers().firstValue("Location").orElse("")).endsWith(page);
        assertThat(wes.get(page).body()).contains(traveller.name(), "You see this record without a relationship",
                "another", "59 minutes", "Close it now", "Opened in an emergency, without a relationship, for 60 minutes");
        assertThat(wes.get("/board").body()).contains(traveller.name(), "Emergency access, another");
        assertThat(sight("wes.ward", traveller)).isEqualTo(Sight.FULL);
        assertThat(sight("amir.ward", traveller)).as("a colleague of the same ward").isEqualTo(Sight.NONE);
        traveller.timelineHas("record.openedInEmergency").givesTo("review-break-glass", "information-governance.northbridge");
        assertThat(audited("breakGlass.opened", traveller)).isOne();
        assertThat(Browser.signedIn(port, "nina.ward").get(page).body())
                .contains("Opened in an emergency, without a relationship").doesNotContain("Information governance reviews");

        jdbc.sql("update relationship set until = now() - interval '1 second' where journey = ? and kind = 'break-glass'")
                .param(traveller.journey().value()).update();
        assertThat(wes.get(page).statusCode()).isEqualTo(404);
        assertThat(wes.get("/board").body()).doesNotContain(traveller.name());
    }

    @Test
    void closesBeforeItsTime() {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody);
        var wes = Browser.signedIn(port, "wes.ward");
        open(wes, filledIn(somebody, Map.of()));
        wes.post(PAGE + "/close", Map.of("journey", traveller.journey().value(), "_csrf", wes.csrf(PAGE)));
        assertThat(wes.get("/journeys/" + traveller.journey()).statusCode()).isEqualTo(404);
        assertThat(audited("breakGlass.closed", traveller)).isOne();
        traveller.givesTo("review-break-glass", "information-governance.northbridge");
    }

    @Test
    void needsReasonAndWordsAndAnExactPerson() {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody);
        var wes = Browser.signedIn(port, "wes.ward");
        assertThat(open(wes, filledIn(somebody, Map.of("reason", ""))).body()).contains("Choose a reason");
        assertThat(open(wes, filledIn(somebody, Map.of("reason", "curiosity"))).body()).contains("Choose a reason");
        assertThat(open(wes, filledIn(somebody, Map.of("words", "  "))).body()).contains("Say in a few words");
        assertThat(open(wes, filledIn(somebody, Map.of("day", "31", "month", "2"))).body()).contains("birth date");
        for (var wrong : new Map[] {Map.of("year", "1941"), Map.of("number", "9990000018"), Map.of("number", "' or 1=1 --")}) {
            @SuppressWarnings("unchecked") var asked = (Map<String, String>) wrong;
            assertThat(open(wes, filledIn(somebody, asked)).body()).contains("No match").doesNotContain(traveller.name());
        }
        assertThat(sight("wes.ward", traveller)).isEqualTo(Sight.NONE);
        assertThat(jdbc.sql("select count(*) from break_glass where journey = ?").param(traveller.journey().value())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void afterFiveWrongGuessesNothingIsAnswered() {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody);
        var nora = Browser.signedIn(port, "nora.nurse");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(open(nora, filledIn(somebody, Map.of("year", "19" + (50 + guess)))).body()).contains("No match");
        }
        assertThat(open(nora, filledIn(somebody, Map.of())).body()).contains("Too many tries")
                .doesNotContain(traveller.name());
        assertThat(sight("nora.nurse", traveller)).isEqualTo(Sight.NONE);
        assertThat(jdbc.sql(AUDITED + " where action = 'breakGlass.missed' and who = 'nora.nurse'")
                .query(Integer.class).single()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void whoHasARelationshipOpensNothing() {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody);
        var nina = Browser.signedIn(port, "nina.ward");
        var opened = open(nina, filledIn(somebody, Map.of()));
        assertThat(opened.headers().firstValue("Location").orElse("")).endsWith("/journeys/" + traveller.journey());
        traveller.hasTasks("confirm-home-circumstances", "record-daily-review");
    }

    @Test
    void findsByHospitalNumberAndNeverOneOfTwoPeople() {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody);
        var wes = Browser.signedIn(port, "wes.ward");
        var number = "NB" + somebody.nhsNumber();
        var other = scenarios.admit(Somebody.verified());
        jdbc.sql("update admission_notice set hospital_number = ? where journey = ?")
                .params(number, other.journey().value()).update();
        assertThat(open(wes, filledIn(somebody, Map.of("by", "hospital", "number", number))).body()).contains("No match");
        jdbc.sql("update admission_notice set hospital_number = 'NB-else' where journey = ?")
                .param(other.journey().value()).update();
        assertThat(open(wes, filledIn(somebody, Map.of("by", "hospital", "number", number.toLowerCase())))
                .headers().firstValue("Location").orElse("")).endsWith("/journeys/" + traveller.journey());
    }

    @Test
    void isForClinicalRolesOnly() {
        for (var user : new String[] {"carl.carer", "ada.admin", "mia.manager", "ines.governance", "pete.process",
            "sofia.social", "hugo.housing", "bea.broker"}) {
            assertThat(Browser.signedIn(port, user).get(PAGE).statusCode()).as(user).isEqualTo(403);
        }
        assertThat(Browser.signedIn(port, "theo.therapist").get(PAGE).body()).contains("Open a record in an emergency");
    }

    private static Map<String, String> filledIn(Somebody somebody, Map<String, String> instead) {
        LocalDate born = somebody.born();
        var form = new HashMap<>(Map.of("by", "nhs", "number", somebody.nhsNumber(), "day", "" + born.getDayOfMonth(),
                "month", "" + born.getMonthValue(), "year", "" + born.getYear(), "reason", "emergency-care",
                "words", "She collapsed in our corridor."));
        form.putAll(instead);
        return form;
    }

    private static HttpResponse<String> open(Browser browser, Map<String, String> form) {
        form.put("_csrf", browser.csrf(PAGE));
        return browser.post(PAGE, form);
    }

    private Sight sight(String user, Traveller traveller) {
        var groups = jdbc.sql("select group_id from membership where user_id = ?").param(user).query(String.class).set();
        return policy.permit(new Viewer(user, groups), traveller.journey()).sight();
    }

    private int audited(String action, Traveller traveller) {
        return jdbc.sql(AUDITED + " where action = ? and ? = any (journeys)")
                .params(action, traveller.journey().value()).query(Integer.class).single();
    }
}
