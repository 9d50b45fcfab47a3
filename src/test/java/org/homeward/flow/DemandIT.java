package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.flow.Demand.Coming;
import org.homeward.flow.Demand.People;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@HomewardTest
@DisplayName("Who comes next and who came week by week is counted as by hand, what is likely apart from what is agreed")
class DemandIT {

    private static final String PROPOSES = "[{\"rule\": \"r\", \"description\": \"d\", \"outputs\": {\"pathway\": \"%s\"}}]";

    @Autowired
    private Demand demand;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;
    @LocalServerPort
    private int port;

    private final String ward = "demand-" + UUID.randomUUID().toString().substring(0, 8);
    private LocalDate today;
    private Scene scene;

    @BeforeEach
    void aWard() {
        today = London.day(clock.instant());
        scene = new Scene(jdbc, transactions, clock.instant());
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])").params(ward, ward, ward).update();
    }

    @Test
    @DisplayName("of the next three days, by expected day, pathway and newest answer")
    void next() {
        expected("1", today.plusDays(1)).agreed("P1", "p1-home-single-handed");
        expected("2", today.minusDays(4)).agreed("P1", "p1-home-single-handed");
        expected("3", today.plusDays(3)).decided("select-pathway", "{}", PROPOSES.formatted("P2"));
        answered(expected("4", today), "supportedDischargeLikely", "yes").decided("select-pathway", "{}", PROPOSES.formatted("judgement"));
        answered(expected("5", today), "supportedDischargeLikely", "no");
        answered(expected("6", today), "supportedDischargeLikely", "not-known");
        answered(expected("7", today), "expectedDischargeDate", today.plusDays(9).toString());
        expected("8", today.plusDays(4)).agreed("P3", "p3-new-care-home");
        scene.matched("Ann", "Quill", LocalDate.of(1940, 1, 1), ward, "9", Duration.ofDays(2));
        assertThat(demand.coming(new Viewer("somebody", Set.of("ward-staff." + ward)), today.plusDays(3))).isEqualTo(new Coming(
                List.of(new People("P1", 2)), List.of(new People("P2", 1), new People("with-support", 1), new People("without-support", 1)), 1));
        assertThat(demand.coming(new Viewer("somebody", Set.of("managers.nowhere")), today.plusDays(3)))
                .isEqualTo(new Coming(List.of(), List.of(), 0));
    }

    @Test
    @DisplayName("of whole weeks, for the organisations of whoever looks")
    void weeks() {
        var council = "council-" + ward;
        for (var bed = 1; bed <= 3; bed++) {
            var it = expected(String.valueOf(bed), today).agreed(bed == 1 ? "P3" : "P1", "");
            jdbc.sql("update journey set council = ?, discharge_ready_on = ? where id = ?")
                    .params(council, today.minusWeeks(bed == 3 ? 1 : 0), it.id.value()).update();
        }
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        assertThat(demand.readyByWeek(new Viewer("mel", Set.of("managers." + council)), monday.minusWeeks(1))).isEqualTo(Map.of(
                monday, Map.of("P1", 1, "P3", 1), monday.minusWeeks(1), Map.of("P1", 1)));
        assertThat(demand.readyByWeek(new Viewer("mel", Set.of("managers." + council)), monday)).containsOnlyKeys(monday);
        assertThat(Browser.signedIn(port, "mel.manager").get("/demand").body()).contains("Only likely, agreed with nobody", "Free beds")
                .doesNotContain("Quill");
        assertThat(Browser.signedIn(port, "carl.carer").get("/demand").statusCode()).isEqualTo(403);
    }

    private Scene.Somebody expected(String bed, LocalDate day) {
        return answered(scene.matched("Ann", "Quill", LocalDate.of(1940, 1, 1), ward, bed, Duration.ofDays(2)), "expectedDischargeDate", day.toString());
    }

    @Test
    @DisplayName("of care that is looked for now, by pathway and area: people, beds, hours, offers")
    void queue() {
        needed("1", "P1", "NB1", "home-care", "{45,30}", 2);
        needed("2", "P1", "NB1", "home-care", "{30}", 1);
        needed("3", "P2", "NB1", "short-term-bed", "{}", 1);
        var met = needed("4", "P1", "NB2", "home-care", "{30}", 1);
        jdbc.sql("update care_need set state = 'confirmed', closed_at = now(), closed_because = 'Met' where ref = ?").param(met).update();
        var counted = demand.queue(new Viewer("somebody", Set.of("brokerage-officers.council-" + ward)));
        assertThat(counted).extracting(it -> it.pathway() + " " + it.district() + " " + it.people() + " " + it.beds() + " " + it.hours() + " "
                + it.asked() + " " + it.accepted()).containsExactly("P1 NB1 2 0 21 2 2", "P2 NB1 1 1 0 1 1");
        assertThat(demand.queue(new Viewer("somebody", Set.of("brokerage-officers.nowhere")))).isEmpty();
    }

    /** Somebody for whom care is looked for; of three providers one has said yes, one has declined, and one has not answered. */
    private String needed(String bed, String pathway, String district, String kind, String minutes, int careWorkers) {
        var council = "council-" + ward;
        jdbc.sql("insert into organisation (id, kind, name) values (?, 'council', 'Council') on conflict do nothing").param(council).update();
        var it = expected(bed, today).agreed(pathway, "");
        var ref = "N-" + JourneyId.fresh(new Random()).value().substring(2);
        jdbc.sql("""
                        insert into care_need (ref, journey, council, pathway, purpose, kinds, district, age_band, bands, visits_a_day, minutes, care_workers,
                               tasks, start_from, equipment, infection, summary, continuity, state, opened_at, looked_since, opened_by)
                        values (?, ?, ?, ?, 'discharge', array[?], ?, '80 to 89', '{}', 1, ?::int[], ?, '{}', now(), '{}', 'no', 'A test', false,
                               'open', now(), now(), 'test')""")
                .params(ref, it.id.value(), council, pathway, kind, district, minutes, careWorkers).update();
        jdbc.sql("""
                        insert into care_service (ref, council, organisation, name, kind, districts, criteria, days, admission_days, languages,
                               care_workers, skills, quality)
                        values ('q-' || ?, 'eastvale', 'kestrel', 'A test', 'home-care', '{NB1}', '', '{}', '{}', '{}', 'both', '{}', 'good')
                        on conflict do nothing""").param(ward).update();
        for (var state : List.of("offered", "accepted", "declined")) {
            jdbc.sql("""
                            insert into care_offer (ref, need, service, organisation, round, place, state, score, breakdown, made_at, answer_by, decline_reason,
                                   closed_at)
                            values (?, ?, 'q-' || ?, ?, 1, 0, ?, 0, '[]', now(), now(), 'other', case when ? = 'declined' then now() end)""")
                    .params("O-" + JourneyId.fresh(new Random()).value().substring(2), ref, ward,
                            Map.of("offered", "kestrel", "accepted", "brightwater", "declined", "willow-lodge").get(state), state, state).update();
        }
        return ref;
    }

    private Scene.Somebody answered(Scene.Somebody somebody, String question, String value) {
        jdbc.sql("""
                insert into answer (journey, task, form, name, value, author, answered_at)
                values (?, ?, 'set-expected-discharge', ?, to_jsonb(?::text), 'nina.ward', ?)""")
                .params(somebody.id.value(), UUID.randomUUID().toString(), question, value, Timestamp.from(clock.instant())).update();
        return somebody;
    }
}
