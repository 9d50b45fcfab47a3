package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Matches by hand are counted with their reasons, for the organisations that have to do with them. */
@HomewardTest
class MatchesIT {

    private static final String NOT_SAID = "The hospital does not say whether the NHS number is verified";
    private static final Viewer CO_ORDINATOR = new Viewer("dana.coordinator", Set.of("discharge-coordinators.northbridge-hub"));

    @Autowired
    private Matches matches;
    @Autowired
    private Scenarios scenarios;
    @LocalServerPort
    private int port;

    @Test
    void aMatchByHandCountsOnTheDayWithItsReason() {
        var elsewhere = new Viewer("m", Set.of("managers.somewhere-else"));
        assertThat(matches.of(elsewhere).all()).isZero();
        var before = matches.of(CO_ORDINATOR);
        scenarios.admit(Somebody.verified());
        scenarios.admit(Somebody.verified().withoutStatus());
        scenarios.admit(Somebody.verified().withoutStatus());
        var after = matches.of(CO_ORDINATOR);
        assertThat(after.all() - before.all()).isEqualTo(3);
        assertThat(after.byHand() - before.byHand()).isEqualTo(2);
        assertThat(of(after) - of(before)).isEqualTo(2);
        assertThat(after.days()).hasSize(14);
        assertThat(matches.of(elsewhere).all()).isZero();
    }

    @Test
    void thePageIsForThoseWhoCanMendTheReasons() {
        for (var user : List.of("dana.coordinator", "ada.admin")) {
            var page = Browser.signedIn(port, user).get("/figures/matches");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Matches by hand").doesNotContain("Testcase");
        }
        assertThat(Browser.signedIn(port, "nina.ward").get("/figures/matches").statusCode()).isEqualTo(403);
    }

    private static int of(Matches.Shown shown) {
        return shown.reasons().stream().filter(reason -> reason.words().equals(NOT_SAID)).mapToInt(Matches.Reason::matches).sum();
    }
}
