package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Viewer;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.journey.Setting;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HomewardTest
@DisplayName("What changed since yesterday is the difference of two moments of what is on record")
class BoardChangesIT {

    private final String ward = "bc-" + UUID.randomUUID().toString().substring(0, 6);
    private final Viewer nurse = new Viewer("nina", Set.of("ward-staff." + ward));
    private final Map<String, JourneyId> people = new HashMap<>();

    @Autowired
    private BoardChanges changes;
    @Autowired
    private Journeys journeys;
    @Autowired
    private Relationships relationships;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private Instant endOfYesterday;

    @BeforeEach
    void yesterdayAndToday() {
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])").params(ward, "Ward " + ward, ward).update();
        for (var bed : List.of("1", "2", "3", "4", "5", "6")) {
            jdbc.sql("insert into bed (ward, name, open) values (?, ?, true)").params(ward, bed).update();
        }
        endOfYesterday = London.day(clock.instant()).atStartOfDay(London.ZONE).toInstant().minusSeconds(1);
        ClockUtil.setCurrentTime(Date.from(endOfYesterday.minus(Duration.ofHours(10))));
        List.of("Ann", "Bea", "Cat", "Dan", "Eve").forEach(this::comes);
        enters("Bea", Stage.DECIDING);
        enters("Cat", Stage.READY);
        enters("Dan", Stage.READY);
        ClockUtil.reset();
        enters("Ann", Stage.DECIDING);
        journeys.agreePathway(people.get("Bea"), "P1", "p1-home-therapy", clock.instant());
        enters("Bea", Stage.SOURCING);
        journeys.close(people.get("Dan"), "left", clock.instant());
        jdbc.sql("update stay set state = 'left', left_at = ? where journey = ?").params(Timestamp.from(clock.instant()), people.get("Dan").value()).update();
        jdbc.sql("update stay_location set until = ? where stay = (select id from stay where journey = ?)")
                .params(Timestamp.from(clock.instant()), people.get("Dan").value()).update();
        comes("Fay");
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    /** Counted by hand: yesterday admitted Ann and Eve, deciding Bea, ready Cat and Dan; today admitted Eve and Fay, deciding Ann, sourcing Bea, ready Cat. */
    @Test
    void whoCameIntoAndWentFromEachBox() {
        var shown = changes.since(nurse, JourneyQuery.everybody(), endOfYesterday);
        assertThat(shown.difference().boxes()).filteredOn(box -> box.before() + box.after() > 0).extracting(Difference.Box::toString).containsExactly(
                box(Stage.ADMITTED, 2, 1, 1, 2), box(Stage.DECIDING, 1, 1, 1, 1), box(Stage.SOURCING, 0, 1, 0, 1), box(Stage.READY, 2, 0, 1, 1));
        assertThat(shown.people()).extracting(person -> person.journey().id()).containsExactlyInAnyOrder(
                people.get("Ann"), people.get("Bea"), people.get("Dan"), people.get("Fay"));
        assertThat(shown.notShown()).isZero();
    }

    @Test
    void nothingOfItWasLearnedLater() {
        assertThat(changes.afterwards(nurse, JourneyQuery.everybody(), endOfYesterday).difference().moves()).isEmpty();
    }

    @Test
    void peopleInBedsYesterdayAndNow() {
        assertThat(changes.wards(nurse, Optional.of(ward), endOfYesterday)).singleElement().satisfies(it -> {
            assertThat(List.of(it.then(), it.now(), it.open(), it.free())).containsExactly(5, 5, 6, 1);
        });
    }

    @Test
    void nobodyOutOfSightIsCountedOrNamed() {
        var shown = changes.since(new Viewer("somebody", Set.of("ward-staff.stranger")), JourneyQuery.everybody(), endOfYesterday);
        assertThat(shown.difference().moves()).isEmpty();
    }

    @Test
    void whoeverIsNamedOnThePageIsNoted() throws Exception {
        var who = "u" + UUID.randomUUID();
        var page = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build().perform(get("/board/changes")
                .with(user(who).authorities(AuthorityUtils.createAuthorityList("ward-staff." + ward)))).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Who moved: 4", "Fay", "Sourcing, P1", "Closed", "Nothing that arrived today has changed");
        await().until(() -> jdbc.sql("""
                select count(*) from (select who, journeys from audit_waiting union all select who, journeys from audit_entry) e
                 where who = ? and ? = any(journeys)""").params(who, people.get("Fay").value()).query(Integer.class).single() > 0);
    }

    private static String box(Stage stage, int before, int came, int left, int after) {
        return new Difference.Box(stage, before, came, left, after).toString();
    }

    private void comes(String name) {
        var journey = JourneyId.fresh(ThreadLocalRandom.current());
        var stay = UUID.randomUUID();
        var now = clock.instant();
        journeys.open(Journey.opened(journey, new Setting(Optional.of("northbridge"), Optional.of(ward), Optional.of("northbridge-hub"), Optional.empty()), now));
        relationships.relate(journey, "ward-staff." + ward, RelationshipKind.WARD, "Lies on the ward", now);
        jdbc.sql("insert into admission_notice (journey, source, surname, given_name, birth_date) values (?, 'hl7:NBPAS', 'Change', ?, ?)")
                .params(journey.value(), name, LocalDate.of(1940, 2, 29)).update();
        jdbc.sql("insert into stay (id, journey, visit_number, admitted_at, state) values (?, ?, ?, ?, 'open')")
                .params(stay, journey.value(), stay.toString(), Timestamp.from(now)).update();
        jdbc.sql("insert into stay_location (stay, ward, raw, bed, since) values (?, ?, ?, ?, ?)")
                .params(stay, ward, ward, String.valueOf(people.size() + 1), Timestamp.from(now)).update();
        people.put(name, journey);
    }

    private void enters(String name, Stage stage) {
        journeys.enter(people.get(name), stage, clock.instant());
    }
}
