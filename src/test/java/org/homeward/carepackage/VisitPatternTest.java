package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits as they are written, and when they come by the clock in London. */
class VisitPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "daily 07:30-09:00 30 min; daily 07:30-09:00 30 min; 3.5",
        "MON-FRI 07:30-09:00 30; mon-fri 07:30-09:00 30 min; 2.5",
        "fri,mon,wed 12:00-13:30 45 min x2; mon,wed,fri 12:00-13:30 45 min x2; 4.5",
        "sat-mon 22:00-07:00 540 min; mon,sat,sun 22:00-07:00 540 min; 27",
        "mon 12:00-13:00 60 | mon 07:00-08:00 15; mon 07:00-08:00 15 min | mon 12:00-13:00 60 min; 1.25"})
    void isReadAsItIsWritten(String written, String kept, String hours) {
        var visits = VisitPattern.read(written);
        assertThat(visits.text()).isEqualTo(kept);
        assertThat(VisitPattern.read(visits.text())).isEqualTo(visits);
        assertThat(visits.weeklyHours()).isEqualByComparingTo(hours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "daily 07:30-09:00 30 | wed 08:45-10:00 30; overlap on Wednesday",
        "daily 07:30-09:00 30 | daily 07:30-09:00 30; overlap on Monday",
        "sun 22:00-07:00 540 | mon 06:30-07:30 30; overlap on Monday",
        "daily 22:00-23:00 90; does not fit",
        "someday 07:30-09:00 30; is not a day",
        "mon 25:00-26:00 30; names a time that the clock does not have",
        "mon 22:00-24:00 30; names 24:00; write 00:00 for midnight",
        "thirty minutes in the morning; is not a visit",
        "mon 07:30-09:00 30 x9; one to four care workers",
        "mon 07:30-09:00 0 min; at least a minute"})
    void saysWhatIsWrong(String written, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> VisitPattern.read(written)).withMessageContaining(sentence);
    }

    @Test
    void aBandMayBeginWhenAnotherEnds() {
        assertThat(VisitPattern.read("daily 07:00-08:00 30 | daily 08:00-09:00 30").slots()).hasSize(2);
    }

    @Test
    void aVisitKeepsItsHourWhenTheClocksChange() {
        var visits = VisitPattern.read("daily 07:00-08:00 30");
        assertThat(visits.on(LocalDate.of(2026, 3, 28)).get(0).at()).isEqualTo(Instant.parse("2026-03-28T07:00:00Z"));
        assertThat(visits.on(LocalDate.of(2026, 3, 29)).get(0).at()).isEqualTo(Instant.parse("2026-03-29T06:00:00Z"));
        assertThat(visits.on(LocalDate.of(2026, 10, 25)).get(0).at()).isEqualTo(Instant.parse("2026-10-25T07:00:00Z"));
    }

    @Test
    void aTimeThatIsNotThereIsLaterAndOneThatIsThereTwiceIsTheFirst() {
        var visits = VisitPattern.read("daily 01:30-02:30 30");
        assertThat(visits.on(LocalDate.of(2026, 3, 29)).get(0).at()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(visits.on(LocalDate.of(2026, 10, 25)).get(0).at()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void careByTheHourNeedsVisitsAndARateIsMoreThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> HeldCare.homeCare("")).withMessageContaining("needs visits");
        assertThatIllegalArgumentException().isThrownBy(() -> HeldCare.paid("", "0.00", Rate.Unit.WEEK))
                .withMessageContaining("more than £0.00");
        assertThatIllegalArgumentException().isThrownBy(() -> HeldCare.paid("", "24.005", Rate.Unit.WEEK))
                .withMessageContaining("pounds and pence");
    }
}
