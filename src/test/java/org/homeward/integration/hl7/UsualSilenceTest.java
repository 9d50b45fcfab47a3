package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.homeward.access.OpeningHours;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which silence is told and which is usual, by the clocks of England. */
class UsualSilenceTest {

    @ParameterizedTest(name = "heard {0}, now {1}: {2}")
    @CsvSource({
        "2026-01-05T10:00, 2026-01-05T10:14, false",
        "2026-01-05T10:00, 2026-01-05T10:15, true",
        "2026-01-05T02:00, 2026-01-05T05:00, false",
        "2026-01-04T19:58, 2026-01-05T08:14, false",
        "2026-01-04T19:58, 2026-01-05T08:15, true",
        "2026-01-05T19:50, 2026-01-05T20:05, false",
        "2026-03-28T19:58, 2026-03-29T08:14, false",
        "2026-03-28T19:58, 2026-03-29T08:15, true",
        "2026-10-24T19:58, 2026-10-25T08:14, false",
        "2026-10-24T19:58, 2026-10-25T08:15, true"})
    void inTheDaytime(LocalDateTime heard, LocalDateTime now, boolean told) {
        assertThat(isBroken(UsualSilence.IN_THE_DAYTIME, heard, now)).isEqualTo(told);
    }

    @ParameterizedTest(name = "heard {0}, now {1}: {2}")
    @CsvSource({"2026-01-05T23:00, 2026-01-05T23:30, true", "2026-01-05T23:50, 2026-01-06T00:10, false",
        "2026-01-05T23:50, 2026-01-06T00:20, true", "2026-01-06T05:50, 2026-01-06T06:30, false"})
    void hoursOverMidnight(LocalDateTime heard, LocalDateTime now, boolean told) {
        assertThat(isBroken(new UsualSilence(Duration.ofMinutes(30), OpeningHours.of("22:00-06:00")), heard, now)).isEqualTo(told);
    }

    @Test
    void aSenderWhoseSilenceTellsNothingIsNeverMissed() {
        var never = new UsualSilence(Duration.ZERO, OpeningHours.of("00:00-24:00"));
        assertThat(isBroken(never, LocalDateTime.parse("2026-01-05T10:00"), LocalDateTime.parse("2026-01-09T10:00"))).isFalse();
    }

    private static boolean isBroken(UsualSilence usual, LocalDateTime heard, LocalDateTime now) {
        return usual.isBrokenBy(heard.atZone(London.ZONE).toInstant(), now.atZone(London.ZONE).toInstant());
    }
}
