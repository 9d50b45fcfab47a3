package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.flow.Scene.Somebody;
import org.homeward.journey.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Of how many beds there are data at all: the figures are those counted by hand. */
@HomewardTest
class BedCoverageIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final Viewer nurse = new Viewer("nina", Set.of("ward-staff." + ward));

    @LocalServerPort
    private int port;
    @Autowired
    private BedCoverage coverage;
    @Autowired
    private DataIssues issues;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene scene;

    @BeforeEach
    void aWardOfEightBeds() {
        scene = new Scene(jdbc, transactions, clock.instant());
        write("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])", ward, ward, ward);
        for (int bed = 1; bed <= 8; bed++) {
            write("insert into bed (ward, name) values (?, ?)", ward, "" + bed);
        }
    }

    /**
     * Beds 1 and 2: somebody lies there. Bed 3: somebody left it two days ago. Bed 4: a round told of it. Bed 5: closed. Bed 6: not staffed, with
     * somebody in it. Bed 7: left ten days ago. Bed 8: never heard of. So 6 of 8 are known; 2 active ones are occupied, 1 of them reviewed.
     */
    @Test
    void theShareIsWhatWasCountedByHand() {
        reviewed(lies("1"), Duration.ofHours(20));
        reviewed(lies("2"), Duration.ofHours(30));
        left(lies("3"), Duration.ofDays(2));
        var four = lies("elsewhere");
        write("insert into ward_round (id, ward, day, half) values (?, ?, ?, 'pm')", ward + "-4", ward, London.day(clock.instant()));
        write("insert into ward_round_bed (round, journey, bed, entered_at) values (?, ?, '4', ?)", ward + "-4", four.id.value(), Timestamp.from(clock.instant()));
        write("update bed set open = false, state = 'closed' where ward = ? and name = '5'", ward);
        write("update bed set staffed = false where ward = ? and name = '6'", ward);
        lies("6");
        left(lies("7"), Duration.ofDays(10));

        assertThat(coverage.of(nurse)).singleElement().satisfies(shown -> {
            assertThat(shown).isEqualTo(new BedCoverage.Ward(ward, 8, 6, 2, 1, 1));
            assertThat(shown.knownPercent()).isEqualTo(75.0);
            assertThat(shown.reviewedPercent()).isEqualTo(50.0);
        });
        assertThat(coverage.of(new Viewer("x", Set.of("ward-staff.elsewhere")))).isEmpty();
    }

    @Test
    void aWardWithoutBedsInTheDirectoryIsSaidToHaveNone() {
        write("delete from bed where ward = ?", ward);
        lies("1");
        assertThat(coverage.of(nurse)).containsExactly(new BedCoverage.Ward(ward, 0, 0, 0, 0, 1));
    }

    @Test
    void scoresAreByWardAndBySource() {
        write("update admission_notice set source = 'hl7:OTHER' where journey = ?", lies("1").id.value());
        var late = lies("2");
        write("insert into answer (journey, task, form, name, value, author, answered_at) values (?, 't', 'set-expected-discharge', 'expectedDischargeDate', "
                + "to_jsonb(?::text), 'nina', ?)", late.id.value(), London.day(clock.instant()).minusDays(2).toString(), Timestamp.from(clock.instant()));
        issues.look(clock.instant());
        assertThat(issues.bySource(nurse)).extracting(DataIssues.Score::of, DataIssues.Score::people, DataIssues.Score::percent)
                .containsExactly(tuple("hl7:NBPAS", 1, 0.0), tuple("hl7:OTHER", 1, 100.0));
        assertThat(issues.byWard(nurse)).extracting(DataIssues.Score::of, DataIssues.Score::percent).containsExactly(tuple(ward, 50.0));
    }

    @Test
    void thePageShowsTheCoverage() {
        lies("1").seenBy("discharge-coordinators.northbridge-hub");
        assertThat(Browser.signedIn(port, "dana.coordinator").get("/data-quality").body()).contains("Of which beds there are data", "Sound records by source",
                "Hospital message from NBPAS", ward, "1 of 8", "12.5 %");
    }

    private Somebody lies(String bed) {
        return scene.matched("Ann", "Hill", LocalDate.of(1940, 2, 29), ward, bed, Duration.ofDays(20));
    }

    private void left(Somebody who, Duration ago) {
        write("update stay set state = 'left', left_at = ? where journey = ?", Timestamp.from(clock.instant().minus(ago)), who.id.value());
        write("update stay_location set until = ? where stay in (select id from stay where journey = ?)", Timestamp.from(clock.instant().minus(ago)),
                who.id.value());
    }

    private void reviewed(Somebody who, Duration ago) {
        var at = Timestamp.from(clock.instant().minus(ago));
        write("insert into ward_round (id, ward, day, half) values (?, 'elsewhere', ?, 'am')", "r-" + who.id, London.day(clock.instant().minus(ago)));
        write("insert into ward_round_bed (round, journey, bed, entered_at, ended_at, how) values (?, ?, 'x', ?, ?, 'recorded')", "r-" + who.id, who.id.value(),
                at, at);
    }

    private void write(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
