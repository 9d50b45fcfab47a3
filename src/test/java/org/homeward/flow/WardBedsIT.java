package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.stay.BedRegister;
import org.homeward.stay.BedRegister.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beds of a ward: which count and why, and who lies there for those alone who may know. */
@HomewardTest
class WardBedsIT {

    @Autowired
    private WardBeds wardBeds;
    @Autowired
    private BedRegister register;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private final String ward = "beds-" + UUID.randomUUID().toString().substring(0, 8);
    private final Viewer nurse = new Viewer("n", Set.of("ward-staff." + ward));
    private final Somebody somebody = Somebody.verified().onWard(ward);

    @BeforeEach
    void aWardWithThreeBeds() {
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])")
                .params(ward, ward, ward).update();
        jdbc.sql("insert into bed (ward, name) values (?, 'A3'), (?, 'A4'), (?, 'A5')").params(ward, ward, ward).update();
    }

    @Test
    void anEmptyActiveBedIsAFactAndAnOccupiedClosedOneAQuestion() {
        register.note(ward, "A5", State.OPEN, false);
        scenarios.admit(somebody);
        var shown = wardBeds.of(nurse, ward);
        assertThat(shown.counting("active")).isEqualTo(2);
        assertThat(shown.empty()).isEqualTo(1);
        assertThat(shown.counting("inactive")).isEqualTo(1);
        assertThat(bed(shown, "A4").answer().because()).contains("An empty active bed is a fact, not missing data");
        assertThat(bed(shown, "A5").answer().because()).contains("nobody to look after");

        register.note(ward, "A3", State.CLOSED_ESTATES, true);
        var after = wardBeds.of(nurse, ward);
        assertThat(bed(after, "A3").answer().counts()).isEqualTo("check");
        assertThat(bed(after, "A3").answer().because()).contains("the ward confirms the bed");
    }

    @Test
    void whoLiesThereIsShownToThoseWhoMayKnow() {
        var journey = scenarios.admit(somebody).journey();
        assertThat(bed(wardBeds.of(nurse, ward), "A3").people()).singleElement()
                .satisfies(person -> assertThat(person.identity().orElseThrow().name()).contains(somebody.surname()));
        var elsewhere = bed(wardBeds.of(new Viewer("w", Set.of("ward-staff.northbridge-4a")), ward), "A3");
        assertThat(elsewhere.people()).isEmpty();
        assertThat(elsewhere.bed().occupied()).isTrue();

        var page = Browser.signedIn(port, "dana.coordinator").get("/wards/" + ward + "/beds");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(somebody.surname(), journey.value(), "Open and staffed");
        var strangers = Browser.signedIn(port, "wes.ward").get("/wards/" + ward + "/beds");
        assertThat(strangers.body()).contains("Occupied").doesNotContain(somebody.surname(), journey.value());
        assertThat(Browser.signedIn(port, "dana.coordinator").get("/wards/nowhere/beds").statusCode()).isEqualTo(404);
        assertThat(Browser.signedIn(port, "ines.governance").get("/wards/" + ward + "/beds").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyIsTurnedAwayBecauseTheRegisterDoesNotKnowTheBed() {
        jdbc.sql("delete from bed where ward = ? and name = 'A3'").param(ward).update();
        var journey = scenarios.admit(somebody).journey();
        assertThat(wardBeds.of(nurse, ward).elsewhere()).extracting(JourneySummary::id).containsExactly(journey);
    }

    @Test
    void thePersonsPageSaysHowLongSomebodyLayInEachPlace() {
        var journey = scenarios.admit(somebody).journey();
        jdbc.sql("""
                        update stay_location set since = since - interval '3 days'
                         where stay = (select id from stay where journey = ?)""").param(journey.value()).update();
        assertThat(Browser.signedIn(port, "dana.coordinator").get("/journeys/" + journey).body()).contains("<span>3 days</span>");
    }

    private static WardBeds.Bed bed(WardBeds.Shown shown, String name) {
        return shown.beds().stream().filter(bed -> bed.bed().name().equals(name)).findFirst().orElseThrow();
    }
}
