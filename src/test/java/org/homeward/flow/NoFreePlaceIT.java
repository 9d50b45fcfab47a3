package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.flow.Blocker.Kind;
import org.homeward.journey.London;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Somebody for whom care is looked for while nobody has a place: that is said among what keeps them, and whose it is. */
@HomewardTest
class NoFreePlaceIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String district = "ZZ" + mark.substring(0, 4);
    private final String need = "N-" + reference();
    private final Viewer nurse = new Viewer("nina", Set.of("ward-staff.test-" + mark));

    @Autowired
    private Board board;
    @Autowired
    private JourneyFiles files;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Instant now;
    private Scene.Somebody ann;

    @BeforeEach
    void careIsLookedFor() {
        now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        ann = new Scene(jdbc, transactions, now).matched("Ann", "Hill", LocalDate.of(1940, 5, 4), "test-" + mark, "3", Duration.ofDays(9)).at(Stage.SOURCING);
        write("""
                insert into care_need (ref, journey, council, pathway, purpose, kinds, district, age_band, bands, visits_a_day, minutes, care_workers, tasks,
                  start_from, equipment, infection, summary, continuity, state, opened_at, looked_since, opened_by)
                values (?, ?, 'eastvale', 'P1', 'discharge', array['home-care'], ?, '80 to 89', array['morning', 'tea'], 2, array[30, 30], 2, array[]::text[],
                  ?, array[]::text[], 'no', 'Help to wash', false, 'open', ?, ?, 'bea.broker')""", need, ann.id.value(), district, at(-1), at(30), at(20));
    }

    @Test
    void noServiceAtAllIsSaidWithWhoseItIsAndSinceWhen() {
        assertThat(capacity()).singleElement().satisfies(blocker -> {
            assertThat(blocker.step()).isEqualTo("No free place");
            assertThat(blocker.unblock()).isEqualTo(
                    "The brokers of Eastvale Council find room for home care visits: no service offers it where the person lives.");
            assertThat(blocker.owner()).isEqualTo("council");
            assertThat(blocker.since()).isEqualTo(now.minus(Duration.ofHours(20)));
        });
        assertThat(files.find(nurse, ann.id).orElseThrow().why().blockers()).as("the same on the person's page")
                .isEqualTo(why().blockers());
        assertThat(capacity().get(0).unblock()).as("where the person lives is not told to everybody").doesNotContain(district);
    }

    @Test
    void allServicesFullIsSaidAndRoomForBothCareWorkersTakesItAway() {
        service("a", 4, 4, true);
        service("b", 4, 1, false);
        assertThat(capacity()).singleElement().extracting(Blocker::unblock).asString().endsWith("all 2 services where the person lives are full.");
        figure("b", "morning", 4, 1, true);
        assertThat(capacity()).as("there is no room at tea").hasSize(1);
        figure("b", "tea", 4, 3, true);
        assertThat(capacity()).as("two care workers come together").hasSize(1);
        figure("b", "tea", 4, 2, true);
        assertThat(capacity()).isEmpty();
        write("insert into capacity_reservation (service, band, from_day, places, reference, made_at, made_by) values (?, 'tea', ?, 1, 'O-1', ?, 'x')",
                "b-" + mark, London.day(now), at(1));
        assertThat(capacity()).as("one is kept for somebody else").hasSize(1);
    }

    @Test
    void whatNobodyHasSaidIsNotFull() {
        service("a", 4, 4, true);
        write(service("b"));
        assertThat(capacity()).as("b may have room").isEmpty();
        write("update care_service set closed_at = ?, closed_because = 'No staff' where ref = ?", at(1), "b-" + mark);
        assertThat(capacity()).singleElement().extracting(Blocker::unblock).asString().endsWith("the one service where the person lives is full.");
    }

    @Test
    void everybodyAskedHasSaidNoRoomEvenWhereFiguresSayOtherwise() {
        service("a", 4, 0, true);
        service("b", 4, 0, true);
        assertThat(capacity()).isEmpty();
        offer("a", "declined", "no-capacity-time", 5);
        offer("b", "offered", null, 0);
        assertThat(capacity()).as("one has not answered").isEmpty();
        write("update care_offer set state = 'declined', decline_reason = 'start-date-too-soon', closed_at = ? where need = ? and service = ?", at(2), need,
                "b-" + mark);
        assertThat(capacity()).singleElement().satisfies(blocker -> {
            assertThat(blocker.unblock()).endsWith("all 2 services that were asked have none.");
            assertThat(blocker.since()).as("the last no").isEqualTo(now.minus(Duration.ofHours(2)));
        });
        write("update care_offer set decline_reason = 'needs-too-high' where need = ? and service = ?", need, "b-" + mark);
        assertThat(capacity()).as("that is not for want of room").isEmpty();
    }

    @Test
    void whoHasAProviderWaitsForNoPlace() {
        write("update care_need set state = 'chosen' where ref = ?", need);
        assertThat(capacity()).isEmpty();
    }

    private List<Blocker> capacity() {
        return why().blockers().stream().filter(blocker -> blocker.kind() == Kind.CAPACITY).toList();
    }

    private WhyHere why() {
        return board.page(nurse, JourneyQuery.everybody(), Optional.empty(), 10).rows().stream()
                .filter(row -> row.journey().id().equals(ann.id)).findFirst().orElseThrow().why();
    }

    private void service(String name, int capacity, int occupied, boolean accepting) {
        write(service(name));
        figure(name, "morning", capacity, occupied, accepting);
        figure(name, "tea", capacity, occupied, accepting);
    }

    private String service(String name) {
        return """
                insert into care_service (ref, council, organisation, name, kind, districts, criteria, days, admission_days, languages, care_workers, skills, quality)
                values ('%s', 'eastvale', 'brightwater', 'Care', 'home-care', array['%s'], '', array['MONDAY'], array['MONDAY'], array[]::text[], 'both',
                  array[]::text[], 'good')""".formatted(name + "-" + mark, district);
    }

    private void figure(String service, String band, int capacity, int occupied, boolean accepting) {
        write("""
                insert into capacity_figure (service, day, band, capacity, occupied, accepting, source, said_at, said_by)
                values (?, ?, ?, ?, ?, ?, 'page', ?, 'x')""", service + "-" + mark, London.day(now), band, capacity, occupied, accepting, at(1));
    }

    private void offer(String service, String state, String reason, int hoursAgo) {
        write("""
                insert into care_offer (ref, need, service, organisation, round, place, state, score, breakdown, made_at, answer_by, decline_reason, closed_at)
                values (?, ?, ?, ?, 1, 0, ?, 50, '[]', ?, ?, ?, ?)""", "O-" + reference(), need, service + "-" + mark,
                service.equals("a") ? "brightwater" : "eastvale", state, at(10), at(1), reason, reason == null ? null : at(hoursAgo));
    }

    private static String reference() {
        return UUID.randomUUID().toString().replaceAll("[^0-9a-f]", "").toUpperCase().substring(0, 6);
    }

    private Timestamp at(int hoursAgo) {
        return Timestamp.from(now.minus(Duration.ofHours(hoursAgo)));
    }

    private void write(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
