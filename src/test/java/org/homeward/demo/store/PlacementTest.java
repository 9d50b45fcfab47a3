package org.homeward.demo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.journey.London;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of the moments in a data file the one is shown that is nearest to this weekday and time")
class PlacementTest {

    /** A Monday to a Sunday in summer, at ten and at four in London. */
    private static final List<Instant> MOMENTS = IntStream.range(0, 14)
            .mapToObj(i -> London.moment("2027-08-" + (23 + i / 2) + (i % 2 == 0 ? "T10:00" : "T16:00"))).toList();

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T10:00, 0, -38", "2026-11-30T15:59, 0, -38", "2026-11-30T16:00, 1, -38", "2026-11-30T09:59, 13, -39",
        "2026-12-01T09:00, 1, -38", "2026-12-06T23:59, 13, -38", "2027-08-29T16:00, 13, 0", "2027-08-30T09:00, 13, 0",
        "2028-03-26T11:00, 12, 30"})
    void nearest(String now, int moment, long weeks) {
        assertThat(Placement.at(London.moment(now), MOMENTS)).isEqualTo(new Placement(moment, weeks));
    }

    @Test
    @DisplayName("never one that is to come, and none that is half a day older than need be")
    void neverToCome() {
        for (int hours = 0; hours < 24 * 400; hours++) {
            var now = London.moment("2026-11-30T00:30").plusSeconds(hours * 3600L);
            var placement = Placement.at(now, MOMENTS);
            var shown = new WeeksLater(London.day(MOMENTS.get(0)).minusDays(80), placement.weeks()).moved(MOMENTS.get(placement.moment()));
            assertThat(shown).isBeforeOrEqualTo(now).isAfter(now.minusSeconds(19 * 3600L));
        }
    }
}
