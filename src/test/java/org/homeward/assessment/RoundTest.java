package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {

    /** London time, also on the days on which the clocks change. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-29T07:59:59Z, w-2026-11-28-pm", "2026-11-29T08:00:00Z, w-2026-11-29-am",
        "2026-11-29T14:59:59Z, w-2026-11-29-am", "2026-11-29T15:00:00Z, w-2026-11-29-pm",
        "2026-11-30T00:30:00Z, w-2026-11-29-pm", "2027-03-28T06:59:59Z, w-2027-03-27-pm",
        "2027-03-28T07:00:00Z, w-2027-03-28-am", "2026-10-25T07:59:59Z, w-2026-10-24-pm",
        "2026-10-25T08:00:00Z, w-2026-10-25-am"})
    void theRoundUnderWay(Instant moment, String reference) {
        var round = Round.at(moment, Optional.of("w"));
        assertThat(round.reference()).isEqualTo(reference);
        assertThat(round.beginsAt()).isBeforeOrEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"northbridge-7b-2026-11-29-am", "nowhere-2026-11-29-pm"})
    void aReferenceIsReadBack(String reference) {
        assertThat(Round.of(reference).reference()).isEqualTo(reference);
        assertThat(Round.of(reference).ward()).isEqualTo(Optional.of(reference.substring(0, reference.indexOf("-2026")))
                .filter(ward -> !ward.equals("nowhere")));
    }

    @Test
    void nothingElseIsARound() {
        assertThatIllegalArgumentException().isThrownBy(() -> Round.of("J-7K3F9Q"));
    }
}
