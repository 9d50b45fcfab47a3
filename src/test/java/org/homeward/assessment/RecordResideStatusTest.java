package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.assessment.ResideStatus.CLINICIAN_TO_DECIDE;
import static org.homeward.assessment.ResideStatus.CLINICIAN_TO_EXPLAIN;
import static org.homeward.assessment.ResideStatus.LEAVES_BY_EXCEPTION;
import static org.homeward.assessment.ResideStatus.MEETS;
import static org.homeward.assessment.ResideStatus.NO_LONGER_MEETS;
import static org.homeward.fakes.Hospital.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.homeward.fakes.Hospital;
import org.homeward.fakes.RoundsInMemory;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.stay.Leaving;
import org.homeward.stay.NctrIntervals.NctrInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of an interval, one test each, in the order of the domain's table. */
class RecordResideStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final Hospital hospital = new Hospital();
    private final JourneyId journey = hospital.admit();
    private final RecordResideStatus record = new RecordResideStatus(hospital.stays, hospital.intervals,
            hospital.journeys, hospital.answers, new RoundsInMemory(), hospital.timeline::add, hospital.clock);

    @Test
    void anIntervalOpensAtTheCliniciansDecision() {
        reviewed(NO_LONGER_MEETS, NOW.minusSeconds(600));
        assertThat(hospital.intervals.all).containsExactly(open(NOW.minusSeconds(600)));
        assertThat(hospital.journey(journey).dischargeReadyOn()).contains(TODAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEETS", "LEAVES_BY_EXCEPTION"})
    void itClosesWhenThePersonCountsAsMeetingTheCriteria(ResideStatus status) {
        reviewed(NO_LONGER_MEETS, NOW);
        reviewed(status, NOW.plusSeconds(600));
        assertThat(hospital.intervals.all).containsExactly(new NctrInterval(NOW, Optional.of(NOW.plusSeconds(600))));
        assertThat(hospital.journey(journey).dischargeReadyOn()).isEmpty();
    }

    @Test
    void noneBeginsBeforeAdmissionOrOverlapsAnother() {
        reviewed(NO_LONGER_MEETS, NOW.minus(Duration.ofDays(3)));
        assertThat(hospital.intervals.all).containsExactly(open(NOW.minusSeconds(3600)));
        reviewed(MEETS, NOW);
        reviewed(NO_LONGER_MEETS, NOW.minusSeconds(60));
        assertThat(hospital.intervals.all.get(1)).isEqualTo(open(NOW));
    }

    @Test
    void noneBeginsAfterLeaving() {
        hospital.leaveHospital.leave(hospital.stays.of(journey).orElseThrow(),
                new Leaving(NOW, Optional.of("1"), Optional.empty()));
        reviewed(NO_LONGER_MEETS, NOW.plusSeconds(60));
        assertThat(hospital.intervals.all).isEmpty();
        assertThat(hospital.journey(journey).dischargeReadyOn()).isEmpty();
    }

    @Test
    void aReviewThatRepeatsTheStatusChangesNothing() {
        reviewed(NO_LONGER_MEETS, NOW);
        reviewed(NO_LONGER_MEETS, NOW.plus(Duration.ofDays(1)));
        assertThat(hospital.intervals.all).containsExactly(open(NOW));
        assertThat(hospital.journey(journey).dischargeReadyOn()).contains(TODAY);
        assertThat(hospital.timeline).filteredOn(entry -> entry.kind().equals("residency.reviewed")).hasSize(2);
    }

    @Test
    void theReadyDateIsTheLondonDayOnWhichTheLastIntervalOpened() {
        reviewed(NO_LONGER_MEETS, NOW);
        reviewed(MEETS, NOW.plusSeconds(60));
        reviewed(NO_LONGER_MEETS, Instant.parse("2026-05-05T23:30:00Z"));
        assertThat(hospital.journey(journey).dischargeReadyOn()).contains(LocalDate.of(2026, 5, 6));
    }

    @Test
    void leavingClosesTheIntervalAndKeepsTheDate() {
        reviewed(NO_LONGER_MEETS, NOW);
        hospital.leaveHospital.leave(hospital.stays.of(journey).orElseThrow(),
                new Leaving(NOW.plusSeconds(60), Optional.of("1"), Optional.empty()));
        assertThat(hospital.intervals.all).containsExactly(new NctrInterval(NOW, Optional.of(NOW.plusSeconds(60))));
        assertThat(hospital.journey(journey).dischargeReadyOn()).contains(TODAY);
    }

    @Test
    void whatAClinicianHasToDecideOrExplainNeitherOpensNorCloses() {
        reviewed(CLINICIAN_TO_DECIDE, NOW);
        assertThat(hospital.intervals.all).isEmpty();
        reviewed(NO_LONGER_MEETS, NOW);
        reviewed(CLINICIAN_TO_EXPLAIN, NOW.plusSeconds(60));
        assertThat(hospital.intervals.all).containsExactly(open(NOW));
        assertThat(hospital.journey(journey).dischargeReadyOn()).contains(TODAY);
    }

    @Test
    void leavingByExceptionGivesNoReadyDate() {
        reviewed(LEAVES_BY_EXCEPTION, NOW);
        assertThat(hospital.intervals.all).isEmpty();
        assertThat(hospital.journey(journey).dischargeReadyOn()).isEmpty();
    }

    private void reviewed(ResideStatus status, Instant decidedAt) {
        hospital.answers.keep(journey, "t", "record-daily-review", Map.of("decidedAt",
                LocalDateTime.ofInstant(decidedAt, London.ZONE).toString()), "nina.ward", decidedAt);
        record.record(journey, status);
    }

    private static NctrInterval open(Instant beganAt) {
        return new NctrInterval(beganAt, Optional.empty());
    }
}
