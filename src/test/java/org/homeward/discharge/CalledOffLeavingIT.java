package org.homeward.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.web.Browser;
import org.homeward.journey.London;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.LeavingAnswers;
import org.homeward.processes.LeftHospital;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("The ward says that somebody did not leave, on the page and in the task")
class CalledOffLeavingIT {

    private static final String NURSE = "nina.ward";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private LeftHospital leftHospital;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private Relationships relationships;
    @LocalServerPort
    private int port;

    private final Somebody somebody = Somebody.verified();

    @Test
    @DisplayName("a wrong answer is named beside the form with what was typed; a right one stands on the person's page with its reason")
    void onThePage() {
        var person = atTheDoor();
        var ward = Browser.signedIn(port, NURSE);
        assertThat(ward.get(page(person)).body()).contains("If today’s leaving is off, say so here.", "Transport did not come");
        assertThat(ward.get("/journeys/" + person.journey()).body()).contains(page(person) + "#did-not-leave");
        assertThat(says(ward, person, Map.of("calledOffReason", "other", "expectedDischargeDate", "2020-01-01")).body())
                .contains("href=\"#calledOffWords\"", "Say in your own words why the person did not leave.", "href=\"#expectedDischargeDate\"",
                        "value=\"2020-01-01\"");
        var day = London.day(Instant.now(Clock.systemUTC())).plusDays(3);
        assertThat(says(ward, person, Map.of("calledOffReason", "transport-did-not-come", "expectedDischargeDate", day.toString())).statusCode())
                .isEqualTo(302);
        assertThat(ward.get("/journeys/" + person.journey()).body()).contains("Did not leave as planned, today", "Transport did not come.",
                "The new day is", "Said by");
        person.hasTasks("confirm-home-circumstances", "confirm-leaving", "tell-person-and-contact").timelineHas("leaving.calledOff");
    }

    @Test
    @DisplayName("a page that somebody else has overtaken changes nothing, and neither does a page without its count")
    void overtaken() {
        var person = atTheDoor();
        var ward = Browser.signedIn(port, NURSE);
        says(ward, person, Map.of("calledOffReason", "person-unwell"));
        var late = with(Map.of("calledOffReason", "person-unwell", "_csrf", ward.csrf(page(person))), "soFar", "0");
        var answer = ward.post(page(person) + "/called-off", texts(late));
        assertThat(answer.body()).contains("href=\"#calledOffReason\"", "Somebody has said so meanwhile");
        assertThat(ward.post(page(person) + "/called-off", texts(with(late, "soFar", null))).body()).contains("Somebody has said so meanwhile");
    }

    @Test
    @DisplayName("a social worker reads where it is said and by whom, and cannot say it")
    void notForOthers() {
        var person = atTheDoor();
        relationships.relate(person.journey(), "social-workers.eastvale", RelationshipKind.REFERRAL, "Assesses", Instant.now(Clock.systemUTC()));
        var social = Browser.signedIn(port, "sofia.social");
        assertThat(social.get(page(person)).body()).contains("telephone the ward").doesNotContain("name=\"calledOffReason\"");
        assertThat(social.post(page(person) + "/called-off", Map.of("calledOffReason", "person-unwell", "soFar", "0", "_csrf",
                social.csrf("/journeys/" + person.journey()))).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("whoever learns reads how often, by ward and reason, with no name")
    void figures() {
        var person = atTheDoor();
        says(Browser.signedIn(port, NURSE), person, Map.of("calledOffReason", "other", "calledOffWords", "The lift is broken"));
        var lead = Browser.signedIn(port, "lee.lead");
        assertThat(lead.get("/failed-discharges").body()).contains("Called off at the door", "Other, say which", "/failed-discharges/called-off.csv")
                .doesNotContain(somebody.surname(), somebody.nhsNumber(), "The lift is broken");
        assertThat(lead.get("/failed-discharges/called-off.csv").body()).startsWith("\uFEFFcalled_off_on,ward,reason,had_left,new_day\r\n")
                .contains("\"Other, say which\",no,").doesNotContain(person.journey().value(), "The lift is broken");
        assertThat(Browser.signedIn(port, NURSE).get("/failed-discharges/called-off.csv").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("the task is answered at the engine's own door as well: wrong names the question, right takes the discharge back")
    void atTheEngine() {
        care.care(somebody, "care-home-residential", "council");
        var person = scenarios.admit(somebody);
        leftHospital.at(person.journey(), care.inDays(0));
        leftHospital.isWatchedOver(person.journey(), "arrival", false);
        person.completes("confirm-arrival", "carl.carer", LeavingAnswers.turnsAway());
        var task = person.task("see-to-turned-away").getId();
        var program = Browser.withPassword(port, NURSE, "Going-Home-2026");
        program.call("POST", "/engine-rest/task/" + task + "/claim", "{\"userId\": \"" + NURSE + "\"}", "application/json");
        assertThat(submits(program, task, "{\"whereNow\": {\"value\": \"in-hospital\"}}")).contains("Say why the person did not leave.");
        assertThat(submits(program, task, "{\"whereNow\": {\"value\": \"in-hospital\"}, \"calledOffReason\": {\"value\": \"rain\"}}"))
                .contains("Why did the person not leave?");
        assertThat(submits(program, task, "{\"whereNow\": {\"value\": \"in-hospital\"}, \"calledOffReason\": {\"value\": \"provider-refused\"}}")).isEmpty();
        person.hasPassed("safe-arrival", "endEvent_takenBack").timelineHas("discharge.cancelled");
    }

    private static String submits(Browser program, String task, String answers) {
        return program.call("POST", "/engine-rest/task/" + task + "/submit-form", "{\"variables\": " + answers + "}", "application/json").body();
    }

    private HttpResponse<String> says(Browser ward, Traveller person, Map<String, String> answers) {
        var all = new HashMap<>(answers);
        all.put("_csrf", ward.csrf(page(person)));
        all.put("soFar", "0");
        return ward.post(page(person) + "/called-off", all);
    }

    private static Map<String, String> texts(Map<String, Object> answers) {
        var texts = new HashMap<String, String>();
        answers.forEach((name, answer) -> texts.put(name, answer.toString()));
        return texts;
    }

    private static String page(Traveller person) {
        return "/journeys/" + person.journey() + "/leaving";
    }

    /** Goes home as before, and the ward makes its last checks. */
    private Traveller atTheDoor() {
        return scenarios.admit(somebody).completes("record-daily-review", NURSE, SampleAnswers.fitToLeave())
                .completes("agree-simple-discharge", NURSE, SampleAnswers.simpleDischarge());
    }
}
