package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Times in models are London's")
class LondonTimeTest {

    private final LondonTime london = new LondonTime();

    @AfterEach
    void letTimeGoOn() {
        ClockUtil.reset();
    }

    @ParameterizedTest(name = "at {0} the next 08:00 is {1}")
    @CsvSource({
        "2026-11-23T07:59:59Z, 2026-11-23T08:00:00Z",
        "2026-11-23T08:00:00Z, 2026-11-24T08:00:00Z",
        "2027-03-27T09:00:00Z, 2027-03-28T07:00:00Z",
        "2027-03-28T07:00:00Z, 2027-03-29T07:00:00Z",
        "2027-10-30T07:30:00Z, 2027-10-31T08:00:00Z",
        "2027-10-31T08:00:00Z, 2027-11-01T08:00:00Z"
    })
    void daily(Instant now, Instant next) {
        ClockUtil.setCurrentTime(Date.from(now));
        assertThat(london.daily("08:00")).isEqualTo("R/" + next + "/P1D");
    }

    @ParameterizedTest(name = "at {0} the next round is {1}")
    @CsvSource({
        "2026-07-01T06:00:00Z, 2026-07-01T07:00:00Z",
        "2026-07-01T07:00:00Z, 2026-07-01T14:00:00Z",
        "2026-07-01T14:00:00Z, 2026-07-02T07:00:00Z",
        "2027-03-27T15:30:00Z, 2027-03-28T07:00:00Z"
    })
    void nextOf(Instant now, Instant next) {
        ClockUtil.setCurrentTime(Date.from(now));
        assertThat(london.nextOf("08:00", "15:00")).isEqualTo(Date.from(next));
    }
}
