package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected days: the lists for England that gov.uk published. */
class BankHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"})
    void areTheOnesPublished(int year, String days) {
        assertThat(BankHolidays.in(year)).containsExactlyElementsOf(
            Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
    }

    @Test
    void easterIsRightAtItsEdges() {
        assertThat(BankHolidays.isOne(LocalDate.of(2008, 3, 24))).isTrue();
        assertThat(BankHolidays.isOne(LocalDate.of(2011, 4, 25))).isTrue();
        assertThat(BankHolidays.isOne(LocalDate.of(2038, 4, 26))).isTrue();
        assertThat(BankHolidays.isOne(LocalDate.of(2038, 4, 25))).isFalse();
    }
}
