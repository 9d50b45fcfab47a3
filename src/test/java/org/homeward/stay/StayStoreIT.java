package org.homeward.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
class StayStoreIT {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @Autowired
    private Stays stays;
    @Autowired
    private NctrIntervals intervals;
    @Autowired
    private Journeys journeys;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    private final JourneyId journey = JourneyId.fresh(new Random());
    private final Stay stay = Stay.begun(journey, new Visit("NORTHBRIDGE", UUID.randomUUID().toString()), NOW);

    @BeforeEach
    void admit() {
        commit(() -> {
            journeys.open(Journey.opened(journey, new Setting(Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty()), NOW));
            stays.open(stay, location("A1", NOW));
        });
    }

    @Test
    void aStayIsFoundByVisitAndByJourney() {
        assertThat(stays.newest(stay.visit())).contains(stay);
        assertThat(stays.of(journey)).contains(stay);
        assertThat(stays.newest(new Visit("ELSEWHERE", stay.visit().number()))).isEmpty();
    }

    @Test
    void oneVisitHasOneOpenStay() {
        assertThatThrownBy(() -> commit(() -> stays.open(Stay.begun(journey, stay.visit(), NOW), location("A2", NOW))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void everyPlaceIsKept() {
        commit(() -> stays.place(stay.id(), location("A1", NOW.plusSeconds(10))));
        commit(() -> stays.place(stay.id(), location("B2", NOW.plusSeconds(60))));
        commit(() -> stays.place(stay.id(), location("B3", NOW.plusSeconds(60))));

        assertThat(stays.location(stay.id()).flatMap(StayLocation::bed)).contains("B3");
        assertThat(jdbc.sql("select bed from stay_location where stay = ? order by since").param(stay.id().value())
                .query(String.class).list()).containsExactly("A1", "B3");
        assertThat(jdbc.sql("select count(*) from stay_location where stay = ? and until is null")
                .param(stay.id().value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void theFirstLeavingStays() {
        var leaving = new Leaving(NOW.plusSeconds(60), Optional.of("1"), Optional.empty());
        commit(() -> stays.close(stay.id(), leaving));
        commit(() -> stays.close(stay.id(), new Leaving(NOW, Optional.of("4"), Optional.of("79"))));

        assertThat(stays.of(journey).flatMap(Stay::leaving)).contains(leaving);
        assertThat(stays.of(journey).map(Stay::isOpen)).contains(false);
        commit(() -> stays.recordInError(stay.id()));
        assertThat(stays.of(journey).map(Stay::state)).contains(Stay.State.RECORDED_IN_ERROR);
    }

    @Test
    void intervalsAreAllKeptAndNeverEndBeforeTheyBegan() {
        commit(() -> intervals.open(journey, NOW));
        commit(() -> intervals.close(journey, NOW.minusSeconds(60), "meets"));
        assertThat(intervals.newest(journey)).contains(new NctrIntervals.NctrInterval(NOW, Optional.of(NOW)));
        commit(() -> intervals.open(journey, NOW.plusSeconds(60)));
        assertThat(intervals.newest(journey).map(NctrIntervals.NctrInterval::isOpen)).contains(true);
        assertThatThrownBy(() -> commit(() -> intervals.open(journey, NOW.plusSeconds(90))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private void commit(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private static StayLocation location(String bed, Instant since) {
        return new StayLocation(Optional.empty(), "7B^" + bed, Optional.of(bed), since);
    }
}
