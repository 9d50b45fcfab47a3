package org.homeward.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("A care home says by link whether somebody can come back")
class CareHomeAnsweredByLinkIT {

    private static final String PURPOSE = "confirm-care-home-return";
    private static final String MAIL = "care-home-return";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("once, with the code, held to the contract, and without a word of who the person is")
    void answers() {
        var somebody = Somebody.verified();
        var place = care.care(somebody, "care-home-residential", "council");
        var person = scenarios.admit(somebody).completes("confirm-home-circumstances", "nina.ward",
                        SampleAnswers.with(SampleAnswers.homeCircumstances(), "homeType", "care-home"))
                .completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", SampleAnswers.with(SampleAnswers.simpleDischarge(), "usualHome", "care-home",
                        "needChange", "same")).hasTasks();
        var mail = new LinkMail(jdbc);
        var home = new Provider(port, mail.path(MAIL, place.clientReference()));
        assertThat(home.opens().body()).contains(place.clientReference(), "On which days can the person arrive?")
                .doesNotContain(somebody.surname(), somebody.nhsNumber(), person.journey().value());
        home.asksForCode();
        var code = mail.code(PURPOSE, person.journey().value());
        assertThat(home.answers(code, Map.of("a.careHomeCanMeetNeed", "no", "a.wantsToAssess", "no", "a.confirmedBy", "Wilma")).body())
                .contains("Say why the person cannot come back.");
        assertThat(home.answers(code, says()).body()).contains("Thank you, your answer is taken", "The ward is told");
        person.hasPathway("P0").hasTasks("confirm-leaving");
        assertThat(jdbc.sql("select value::text from answer where journey = ? and form = ? and name = 'admissionDays'")
                .params(person.journey().value(), PURPOSE).query(String.class).list()).isEqualTo(List.of("[\"fri\"]"));
        assertThat(home.opens().statusCode()).isEqualTo(410);
    }

    private static Map<String, String> says() {
        return new HashMap<>(Map.of("a.careHomeCanMeetNeed", "yes-same-level", "a.wantsToAssess", "no", "a.latestArrivalTime", "16:00",
                "a.admissionDays", "fri", "a.confirmedBy", "Wilma, registered manager"));
    }
}
