package org.homeward.demo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.homeward.demo.store.DataFile.Kind;
import org.homeward.journey.London;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A history is moved by whole weeks on the clock in London")
class WeeksLaterTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 1);

    private final WeeksLater later = new WeeksLater(FIRST_DAY, 24);

    @ParameterizedTest
    @CsvSource({
        "2027-06-07 07:00:00+00, 2027-11-22 08:00:00+00",
        "2027-06-07 07:00:00.12+00, 2027-11-22 08:00:00.12+00",
        "2027-06-07 23:30:00, 2027-11-23 00:30:00",
        "infinity, infinity", "\\N, \\N", "1941-02-08 00:00:00+00, 1941-02-08 00:00:00+00"})
    @DisplayName("a round at eight in summer is a round at eight in winter")
    void moments(String before, String after) {
        assertThat(later.moved(before, Kind.MOMENT)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "\"2027-06-07T08:00\"; \"2027-11-22T08:00\"",
        "R/2027-06-07T07:00:00Z/P1D; R/2027-11-22T08:00:00Z/P1D",
        "{\"at\": \"2027-06-07T07:00:00.000+0000\"}; {\"at\": \"2027-11-22T08:00:00.000+0000\"}",
        "{\"on\": \"2027-06-08\", \"by\": \"2027-06-09\"}; {\"on\": \"2027-11-23\", \"by\": \"2027-11-24\"}",
        "No bed needed since 7 June 2027, 14:21.; No bed needed since 22 November 2027, 14:21.",
        "born 1938-06-21; born 1938-06-21", "born 21 June 1938; born 21 June 1938",
        "2025-09-01; 2025-09-01",
        "0a2027-06-0712; 0a2027-06-0712",
        "5b2f2027-1111-2222-06-07000000; 5b2f2027-1111-2222-06-07000000"})
    @DisplayName("days and moments are found in any text, and what was before the history stays")
    void texts(String before, String after) {
        assertThat(later.moved(before, Kind.TEXT)).isEqualTo(after);
    }

    @Test
    @DisplayName("the engine's dates among numbers are moved, its other numbers are not")
    void milliseconds() {
        var before = Instant.parse("2027-06-07T07:00:00Z").toEpochMilli();
        assertThat(later.moved(Long.toString(before), Kind.MILLISECONDS))
                .isEqualTo(Long.toString(Instant.parse("2027-11-22T08:00:00Z").toEpochMilli()));
        assertThat(later.moved("42", Kind.MILLISECONDS)).isEqualTo("42");
        assertThat(later.moved("\\N", Kind.MILLISECONDS)).isEqualTo("\\N");
    }

    @Test
    @DisplayName("nothing overtakes anything where the clocks change, and everything stays on its day of the week")
    void order() {
        var first = FIRST_DAY.atStartOfDay(London.ZONE).toInstant();
        var before = IntStream.range(0, 24 * 4 * 200).mapToObj(i -> first.plusSeconds(i * 900L)).toList();
        for (int weeks = -30; weeks <= 60; weeks++) {
            var moving = new WeeksLater(FIRST_DAY, weeks);
            var after = before.stream().map(moving::moved).toList();
            assertThat(after).isSorted();
            for (int i = 0; i < before.size(); i += 7) {
                assertThat(LocalDateTime.ofInstant(after.get(i), London.ZONE).getDayOfWeek())
                        .isEqualTo(LocalDateTime.ofInstant(before.get(i), London.ZONE).getDayOfWeek());
            }
        }
    }
}
