package org.homeward.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.carepackage.CarePackage;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.LeavingAnswers;
import org.homeward.processes.LeftHospital;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("A care home says by link that somebody has arrived")
class ArrivalByLinkIT {

    private static final String PURPOSE = "confirm-arrival";
    private static final String MAIL = "arrival-asked";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private LeftHospital leftHospital;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private final Somebody somebody = Somebody.verified();
    private CarePackage place;

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("once, with the code, held to the contract, and without a word of who the person is")
    void answers() {
        var person = left();
        var mail = new LinkMail(jdbc);
        var home = new Provider(port, mail.path(MAIL, place.clientReference()));
        assertThat(home.opens().body()).contains(place.clientReference(), "Have they settled in?")
                .doesNotContain(somebody.surname(), somebody.nhsNumber(), person.journey().value());
        home.asksForCode();
        var code = mail.code(PURPOSE, person.journey().value());
        assertThat(home.answers(code, Map.of("a.settled", "yes")).body()).contains("Give the day and time when the person arrived.");
        assertThat(home.answers(code, says()).body()).contains("Thank you, your answer is taken", "know that the person is with you");
        person.hasPassed("safe-arrival", "messageEvent_arrivedByLink", "endEvent_safe");
        assertThat(jdbc.sql("select distinct author from answer where journey = ? and form = ?").params(person.journey().value(), PURPOSE)
                .query(String.class).list()).containsExactly("link:brightwater");
        assertThat(home.opens().statusCode()).isEqualTo(410);
        assertThat(home.opens().body()).contains("This has been answered already");
    }

    @Test
    @DisplayName("or that they could not take them in: each missing answer is named, and then the ward has it")
    void turnsAway() {
        var person = left();
        var mail = new LinkMail(jdbc);
        var home = new Provider(port, mail.path(MAIL, place.clientReference()));
        assertThat(home.opens().body()).contains("We could not take the person in");
        home.asksForCode();
        var code = mail.code(PURPOSE, person.journey().value());
        assertThat(home.answers(code, Map.of("a.settled", "could-not-take-in")).body()).contains("Say why you could not take the person in.",
                "Say where the person is now.");
        assertThat(home.answers(code, Map.of("a.settled", "could-not-take-in", "a.whyNotTakenIn", "The room is flooded", "a.whereIsPerson", "with-us"))
                .body()).contains("Thank you, your answer is taken", "do not leave them alone");
        person.hasPassed("safe-arrival", "messageEvent_arrivedByLink", "serviceTask_tellOfTurnedAway").givesTo("see-to-turned-away", "ward-staff.northbridge-7b");
    }

    @Test
    @DisplayName("and not any more once somebody has answered on its behalf, or the link is too old")
    void tooLate() {
        var person = left();
        var home = new Provider(port, new LinkMail(jdbc).path(MAIL, place.clientReference()));
        HeldByLink.later(Duration.ofDays(4));
        assertThat(home.opens().statusCode()).isEqualTo(410);
        ClockUtil.reset();
        person.completes(PURPOSE, "carl.carer", LeavingAnswers.hasArrived("yes"));
        assertThat(home.opens().body()).contains("This is not asked any more");
    }

    private Traveller left() {
        place = care.care(somebody, "care-home-residential", "council");
        var person = scenarios.admit(somebody);
        leftHospital.at(person.journey(), care.inDays(0));
        leftHospital.isWatchedOver(person.journey(), "arrival", false);
        return person;
    }

    private static Map<String, String> says() {
        var at = LeavingAnswers.hasArrived("yes").get("arrivedAt").toString();
        var answers = new HashMap<>(Map.of("a.settled", "yes", "a.arrivedAt.time", at.substring(11)));
        HeldByLink.day("arrivedAt", at.substring(0, 10), answers);
        return answers;
    }
}
