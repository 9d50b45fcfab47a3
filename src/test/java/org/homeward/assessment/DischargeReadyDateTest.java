package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.assessment.ResideStatus.MEETS;
import static org.homeward.assessment.ResideStatus.NO_LONGER_MEETS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.homeward.fakes.Hospital;
import org.homeward.fakes.RoundsInMemory;
import org.homeward.journey.London;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six invented people of the worked examples: the discharge-ready date is the London date on which the last interval began. */
class DischargeReadyDateTest {

    private final Hospital hospital = new Hospital();
    private final RecordResideStatus record = new RecordResideStatus(hospital.stays, hospital.intervals,
            hospital.journeys, hospital.answers, new RoundsInMemory(), hospital.timeline::add, hospital.clock);

    /** A minus in front: meets the criteria again. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "A, 2025-03-01T10:15, 2025-03-05T09:00, 2025-03-05",
        "B, 2025-02-18T22:40, 2025-03-10T09:00, 2025-03-10",
        "C, 2025-03-04T13:00, 2025-03-08T09:00 -2025-03-09T14:00 2025-03-12T09:30, 2025-03-12",
        "D, 2025-02-20T08:00, 2025-02-26T09:00, 2025-02-26",
        "E, 2025-03-09T19:00, -2025-03-10T09:00,",
        "F, 2025-02-10T11:00, 2025-03-03T15:00 -2025-03-11T11:00,"})
    void isTheStartOfTheLastInterval(String person, String admitted, String decisions, LocalDate ready) {
        var journey = hospital.admit();
        var stay = hospital.stays.of(journey).orElseThrow();
        hospital.stays.correct(stay.id(), at(admitted), Optional.empty());
        Arrays.stream(decisions.split(" ")).forEach(decision -> {
            var decidedAt = decision.replaceFirst("^-", "");
            hospital.answers.keep(journey, "t", "record-daily-review", Map.of("decidedAt", decidedAt), "nina.ward", at(decidedAt));
            record.record(journey, decision.startsWith("-") ? MEETS : NO_LONGER_MEETS);
        });
        assertThat(hospital.journey(journey).dischargeReadyOn()).isEqualTo(Optional.ofNullable(ready));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(London.ZONE).toInstant();
    }
}
