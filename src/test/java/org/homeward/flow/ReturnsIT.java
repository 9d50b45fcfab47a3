package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who comes back to hospital soon after leaving, and how that is called; planned readmissions and transfers are no failure. */
@HomewardTest
class ReturnsIT {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private final Somebody somebody = Somebody.verified();

    @ParameterizedTest(name = "{0} hours after leaving to {2}, method {1}: {3}")
    @CsvSource({
        "23, 21, 19, failed-discharge", "23, , 19, failed-discharge", "24, 21, 19, return-review", "71, 22, 85, return-review",
        "72, 21, 19, readmission", "719, 21, 19, readmission", "720, 21, 19, ", "5, 13, 19, ", "5, 81, 19, ", "5, 2B, 19, ",
        "5, 21, 51, ", "5, 21, 87, "})
    void byTimeMethodAndDestination(int hours, String method, String destination, String kind) {
        var second = comesBack(Duration.ofHours(hours), destination);
        jdbc.sql("update stay set admission_method = ? where journey = ?").params(method, second.value()).update();
        assertThat(jdbc.sql("select kind from stay_return where journey = ?").param(second.value()).query(String.class).optional())
                .isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void whatWasATimeInHospitalByMistakeIsNoReturn() {
        var second = comesBack(Duration.ofHours(5), "19");
        jdbc.sql("update stay set state = 'recorded-in-error' where journey = ?").param(second.value()).update();
        assertThat(jdbc.sql("select count(*) from stay_return where journey = ?").param(second.value()).query(Integer.class).single())
                .isZero();
    }

    @Test
    void thePersonsPageSaysSo() {
        var second = comesBack(Duration.ofHours(14), "19");
        assertThat(Browser.signedIn(port, "dana.coordinator").get("/journeys/" + second).body())
                .contains("Failed discharge", "Came back <span>14 hours</span> after leaving hospital");
    }

    private JourneyId comesBack(Duration after, String destination) {
        var first = scenarios.admit(somebody).leavesHospital("1").journey();
        var left = Instant.parse("2026-05-01T10:00:00Z");
        jdbc.sql("update stay set admitted_at = ?::timestamptz - interval '5 days', left_at = ?::timestamptz, destination = ? where journey = ?")
                .params(left.toString(), left.toString(), destination, first.value()).update();
        var second = scenarios.admitAgain(somebody).journey();
        jdbc.sql("update stay set admitted_at = ?::timestamptz where journey = ?")
                .params(left.plus(after).toString(), second.value()).update();
        return second;
    }
}
