package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.capacity.Band;
import org.homeward.journey.JourneyId;
import org.homeward.sourcing.OfferInBook.Said;
import org.homeward.sourcing.OfferInBook.Scored;
import org.homeward.sourcing.OfferInBook.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is needed and how far the search has come, in words; and how few are not counted out. */
class SourcingInWordsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    @Test
    void saysTheTimesOfTheDayOrTheTypeOfBed() {
        assertThat(times(asked(List.of(Band.MORNING, Band.BED), 2, List.of(45, 30)))).isEqualTo("Morning, Bed time; 2 visits a day of 45, 30 minutes");
        assertThat(times(asked(List.of(Band.NIGHT), 1, List.of()))).isEqualTo("Night; one visit a day");
        assertThat(times(asked(List.of(Band.REHABILITATION), 0, List.of()))).isEqualTo("Rehabilitation beds");
        assertThat(times(asked(List.of(), 0, List.of()))).isEqualTo("No visits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            open      |                              | nobody has been asked yet
            open      | offered                      | 1 of 1 asked has not answered yet
            open      | offered offered declined     | 2 of 3 asked have not answered yet
            open      | accepted assessing expired   | 1 of 3 asked has not answered yet, one has said yes
            open      | accepted accepted            | all who were asked have answered, 2 with yes
            chosen    | chosen not-chosen            | a provider is chosen and confirms the start
            confirmed | active                       | found and confirmed
            interim   | declined                     | not found; an interim arrangement was agreed
            withdrawn | withdrawn                    | not looked for any more
            """)
    void saysHowFarTheSearchHasCome(String state, String offers, String words) {
        var need = new CareNeed("N-4T8Z2M", new JourneyId("J-7K3F9Q"), "eastvale", "P1", CareNeed.Purpose.DISCHARGE, List.of("home-care"),
                asked(List.of(Band.MORNING), 1, List.of()), new CareNeed.Wishes(Optional.empty(), Optional.empty(), false),
                CareNeed.State.of(state), NOW, NOW, "bea.broker");
        var states = offers == null ? List.<String>of() : List.of(offers.split(" "));
        var file = new NeedFile(need, Optional.empty(), IntStream.range(0, states.size()).mapToObj(i -> offer(i, states.get(i))).toList(), List.of(), List.of());
        assertThat(file.inBrief()).isEqualTo(words);
        assertThat(file.rounds()).hasSize(states.isEmpty() ? 0 : Math.min(2, states.size()));
    }

    @Test
    void fewAreNotCountedOutToManagers() {
        var gaps = List.of(gap("NB1", "other", 4), gap("NB1", "no-capacity-time", 5), gap("NB2", "other", 1));
        assertThat(ReadMarketGaps.lines(gaps, false)).flatExtracting(ReadMarketGaps.Line::why).extracting(ReadMarketGaps.Why::count)
                .containsExactly("5", "under 5", "under 5");
        assertThat(ReadMarketGaps.lines(gaps, true)).flatExtracting(ReadMarketGaps.Line::why).extracting(ReadMarketGaps.Why::count)
                .containsExactly("5", "4", "1");
        assertThat(ReadMarketGaps.lines(gaps, true)).extracting(ReadMarketGaps.Line::bandInWords).containsExactly("Bed time", "Bed time");
        assertThat(ReadMarketGaps.lines(List.of(new MarketGap("NB1", "live-in-care", "", "other", 1)), true))
                .extracting(ReadMarketGaps.Line::bandInWords).containsExactly("Not said");
    }

    @Test
    void everyStateHasItsWords() {
        Stream.of("offered", "accepted", "assessing", "chosen", "active", "not-chosen", "declined", "expired", "withdrawn", "ended").forEach(state ->
                assertThat(new OfferShown("O-4T8Z2M", state, NOW, NOW, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                        Optional.empty()).words()).as(state).contains(" ").isNotEqualTo(state));
    }

    private static MarketGap gap(String district, String reason, long count) {
        return new MarketGap(district, "home-care", "bed", reason, count);
    }

    /** The first is asked in the first round, the others in the second. */
    private static OfferInBook offer(int i, String state) {
        return new OfferInBook("O-00000" + i, "N-4T8Z2M", new JourneyId("J-7K3F9Q"), asked(List.of(), 0, List.of()), "brightwater", "s",
                "Rounds", i == 0 ? 1 : 2, i, state, new Scored(0, List.of()), new Times(NOW, NOW, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), new Said(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()), Optional.empty());
    }

    private static Object times(CareNeed.Asked asked) {
        return NeedInWords.of(asked).get("needTimes");
    }

    private static CareNeed.Asked asked(List<Band> bands, int visits, List<Integer> minutes) {
        return new CareNeed.Asked("NB1", "80 to 89", bands, visits, minutes, 2, List.of("walking"), NOW, List.of(), "not-known", "Help after a fall");
    }
}
