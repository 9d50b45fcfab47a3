package org.homeward.flow;

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
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.journey.Setting;
import org.homeward.journey.Stage;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Yesterday and today on a ward, told as they happened: five people yesterday, of whom three move, one leaves and one stays; one comes. */
class TwoDays {

    private final JdbcClient jdbc;
    private final Journeys journeys;
    private final Relationships relationships;
    private final Timeline timeline;
    private final Clock clock;

    TwoDays(JdbcClient jdbc, Journeys journeys, Relationships relationships, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.journeys = journeys;
        this.relationships = relationships;
        this.timeline = timeline;
        this.clock = clock;
    }

    Instant endOfYesterday() {
        return London.day(clock.instant()).atStartOfDay(London.ZONE).toInstant().minusSeconds(1);
    }

    /**
     * By hand: yesterday admitted Ann and Eve, deciding Bea, ready Cat and Dan; today admitted Eve and Fay, deciding Ann, sourcing Bea,
     * ready Cat.
     */
    Map<String, JourneyId> on(String ward) {
        var people = new HashMap<String, JourneyId>();
        try {
            ClockUtil.setCurrentTime(Date.from(endOfYesterday().minus(Duration.ofHours(10))));
            List.of("Ann", "Bea", "Cat", "Dan", "Eve").forEach(name -> people.put(name, comes(name, ward)));
            enters(people.get("Bea"), Stage.DECIDING);
            enters(people.get("Cat"), Stage.READY);
            enters(people.get("Dan"), Stage.READY);
        } finally {
            ClockUtil.reset();
        }
        enters(people.get("Ann"), Stage.DECIDING);
        journeys.agreePathway(people.get("Bea"), "P1", "p1-home-therapy", clock.instant());
        enters(people.get("Bea"), Stage.SOURCING);
        leaves(people.get("Dan"), clock.instant());
        people.put("Fay", comes("Fay", ward));
        return people;
    }

    /** It is told today that somebody left hours before yesterday ended. */
    void leftYesterday(JourneyId journey) {
        var left = endOfYesterday().minus(Duration.ofHours(7));
        leaves(journey, left);
        journeys.hadLeft(journey, left);
        timeline.add(new TimelineEntry(journey, "discharge.confirmed", left, clock.instant(), "hl7:NBPAS", Optional.empty(),
                "The hospital confirmed that the person has left."));
    }

    /** So that nobody lies on a ward of another test without anything to wait for. */
    void areOver(Map<String, JourneyId> people) {
        people.values().forEach(journey -> leaves(journey, clock.instant()));
    }

    private void leaves(JourneyId journey, Instant at) {
        journeys.close(journey, "left", clock.instant());
        jdbc.sql("update stay set state = 'left', left_at = ? where journey = ?").params(Timestamp.from(at), journey.value()).update();
        jdbc.sql("update stay_location set until = ? where stay = (select id from stay where journey = ?)")
                .params(Timestamp.from(at), journey.value()).update();
    }

    private JourneyId comes(String name, String ward) {
        var journey = JourneyId.fresh(ThreadLocalRandom.current());
        var stay = UUID.randomUUID();
        var now = clock.instant();
        journeys.open(Journey.opened(journey, new Setting(Optional.of("northbridge"), Optional.of(ward), Optional.of("northbridge-hub"),
                Optional.empty()), now));
        relationships.relate(journey, "ward-staff." + ward, RelationshipKind.WARD, "Lies on the ward", now);
        jdbc.sql("insert into admission_notice (journey, source, surname, given_name, birth_date) values (?, 'hl7:NBPAS', 'Change', ?, ?)")
                .params(journey.value(), name, LocalDate.of(1940, 2, 29)).update();
        jdbc.sql("insert into stay (id, journey, visit_number, admitted_at, state) values (?, ?, ?, ?, 'open')")
                .params(stay, journey.value(), stay.toString(), Timestamp.from(now)).update();
        jdbc.sql("insert into stay_location (stay, ward, raw, bed, since) values (?, ?, ?, ?, ?)")
                .params(stay, ward, ward, name, Timestamp.from(now)).update();
        return journey;
    }

    private void enters(JourneyId journey, Stage stage) {
        journeys.enter(journey, stage, clock.instant());
    }
}
