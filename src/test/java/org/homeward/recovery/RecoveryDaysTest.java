package org.homeward.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.London;
import org.homeward.recovery.RecoveryDays.Stop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The days of recovery support")
class RecoveryDaysTest {

    @ParameterizedTest(name = "left {0}, at {1} it is day {2}")
    @DisplayName("are whole London days after leaving, over both clock changes; the day of leaving is day 0")
    @CsvSource({
        "2026-05-04T15:00, 2026-05-04T23:59, 0",
        "2026-05-04T23:59, 2026-05-05T00:00, 1",
        "2026-05-04T15:00, 2026-06-15T15:00, 42",
        "2026-05-04T15:00, 2026-06-15T23:59, 42",
        "2026-05-04T15:00, 2026-06-16T00:00, 43",
        // on 29 March 2026 the day has 23 hours, on 25 October 25
        "2026-03-28T23:30, 2026-03-29T00:30, 1",
        "2026-03-28T23:30, 2026-03-30T00:15, 2",
        "2026-03-20T09:00, 2026-05-01T08:59, 42",
        "2026-10-24T23:30, 2026-10-25T23:45, 1",
        "2026-10-24T23:30, 2026-10-26T00:15, 2",
        "2026-10-20T09:00, 2026-12-01T08:59, 42"})
    void counted(String left, String now, int day) {
        assertThat(RecoveryDays.since(London.moment(left)).at(London.moment(now))).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} of day {1} after leaving on {2} opens {3}")
    @DisplayName("say when a review opens: at 08:00 on its day, and what decides something on the last working day up to it")
    @CsvSource({
        // the first visit is given to its team on leaving, so that it can be made on day 1
        "visit-first-time, 1, 2026-05-04T15:00, 2026-05-04T15:00",
        "visit-first-time, 1, 2026-05-04T02:00, 2026-05-04T08:00",
        "visit-first-time, 2, 2026-05-04T15:00, 2026-05-05T08:00",
        // Thursday 7 May; a Saturday; over the change to summer time and back
        "review-day-3, 3, 2026-05-04T15:00, 2026-05-07T08:00",
        "review-weekly, 7, 2026-05-02T15:00, 2026-05-09T08:00",
        "review-weekly, 7, 2026-03-25T15:00, 2026-04-01T08:00",
        "review-weekly, 7, 2026-10-22T15:00, 2026-10-29T08:00",
        // day 28 on Saturday 30 May: Friday; on Spring Bank Holiday, Monday 25 May: Friday 22 May
        "decide-day-28, 28, 2026-05-02T15:00, 2026-05-29T08:00",
        "decide-day-28, 28, 2026-04-27T15:00, 2026-05-22T08:00",
        "decide-day-28, 28, 2026-05-04T15:00, 2026-06-01T08:00",
        "review-placement, 35, 2026-05-02T15:00, 2026-06-05T08:00",
        // day 42 on Good Friday, Easter Monday, Boxing Day (a Saturday) and Christmas Day
        "close-recovery, 42, 2026-02-20T15:00, 2026-04-02T08:00",
        "close-recovery, 42, 2026-02-23T15:00, 2026-04-02T08:00",
        "close-recovery, 42, 2026-11-14T15:00, 2026-12-24T08:00",
        "close-recovery, 42, 2026-11-13T15:00, 2026-12-24T08:00",
        "close-recovery, 42, 2026-05-04T15:00, 2026-06-15T08:00"})
    void opens(String task, int day, String left, String opens) {
        assertThat(RecoveryDays.since(London.moment(left)).opens(task, day)).isEqualTo(London.moment(opens));
    }

    @Test
    @DisplayName("do not count while the person is in hospital again, and go on from the day on which they stopped")
    void stoodStill() {
        var days = new RecoveryDays(London.moment("2026-03-20T15:00"), List.of(stop("2026-03-25T10:00", "2026-03-31T16:00")));
        assertThat(days.at(London.moment("2026-03-25T09:00"))).isEqualTo(5);
        assertThat(days.at(London.moment("2026-03-28T09:00"))).isEqualTo(5);
        assertThat(days.at(London.moment("2026-03-31T20:00"))).isEqualTo(5);
        assertThat(days.at(London.moment("2026-04-01T00:30"))).isEqualTo(6);
        assertThat(days.date(3)).isEqualTo("2026-03-23");
        assertThat(days.date(5)).isEqualTo("2026-03-25");
        assertThat(days.date(7)).isEqualTo("2026-04-02");
        assertThat(days.opens("review-weekly", 7)).isEqualTo(London.moment("2026-04-02T08:00"));
        assertThat(days.opens("close-recovery", 42)).isEqualTo(London.moment("2026-05-07T08:00"));
        assertThat(days.freeUntil()).isEqualTo(London.moment("2026-05-08T00:00"));
    }

    @Test
    @DisplayName("stand still as often as the person is in hospital, also while they still are, and not within one day")
    void stoodStillTwice() {
        var left = London.moment("2026-05-04T15:00");
        var days = new RecoveryDays(left, List.of(new Stop(London.moment("2026-05-20T09:00"), Optional.empty()),
                stop("2026-05-08T09:00", "2026-05-10T09:00"), stop("2026-05-12T02:00", "2026-05-12T21:00")));
        assertThat(days.at(London.moment("2026-05-15T12:00"))).isEqualTo(9);
        assertThat(days.at(London.moment("2026-05-30T12:00"))).isEqualTo(14);
        assertThat(days.date(21)).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(days.dayOf(LocalDate.of(2026, 5, 21), London.moment("2026-05-19T12:00"))).isEqualTo(15);
    }

    private static Stop stop(String at, String resumed) {
        Instant from = London.moment(at);
        return new Stop(from, Optional.of(London.moment(resumed)));
    }
}
