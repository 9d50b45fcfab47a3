package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One list, two organisations: the ward and the council read the same words about the same person. */
@HomewardTest
class SameStatusIT {

    @Autowired
    private Scenarios scenarios;
    @LocalServerPort
    private int port;

    @Test
    void wardHubAndCouncilReadTheSameStatus() {
        var person = scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());

        var ward = status("nina.ward", person.journey().value());

        assertThat(ward).contains("Assessing", "The ward describes what the person can do and needs help with.", "Hospital", "Due");
        assertThat(Stream.of("sofia.social", "theo.therapist")).allSatisfy(user ->
                assertThat(status(user, person.journey().value())).as(user).isEqualTo(ward));
    }

    /** What the person's line on the board says of stage, next step, whose it is and by when: without names and marks. */
    private String status(String user, String journey) {
        var browser = Browser.signedIn(port, user);
        var page = browser.post("/board", Map.of("search", journey, "_csrf", browser.csrf("/board"))).body();
        var row = Pattern.compile("(?s)<tr[^>]*>(?:(?!</tr>).)*open-" + journey + "(?:(?!</tr>).)*</tr>").matcher(page);
        assertThat(row.find()).as("on the board of " + user).isTrue();
        return Pattern.compile("(?s)<td[^>]*data-label=\"Stage\".*").matcher(row.group()).results().findFirst().orElseThrow().group()
                .replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
