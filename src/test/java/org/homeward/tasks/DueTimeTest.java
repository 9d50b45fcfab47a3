package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.homeward.access.TeamCalendar;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimeTest {

    /** Times are those on the clocks of England. */
    @ParameterizedTest(name = "{0}: {1} + {2} min = {3}")
    @CsvSource(textBlock = """
        always,       2026-03-10T09:00, 30,   2026-03-10T09:30
        # the worked example of the rule
        team-hours,   2026-03-10T19:30, 120,  2026-03-11T09:30
        # the night the clocks go forward has 23 hours, the night they go back 25
        always,       2026-03-28T20:00, 720,  2026-03-29T09:00
        always,       2026-10-24T20:00, 720,  2026-10-25T07:00
        team-hours,   2026-03-10T09:00, 120,  2026-03-10T11:00
        team-hours,   2026-03-10T05:00, 60,   2026-03-10T09:00
        team-hours,   2026-03-10T18:00, 120,  2026-03-10T20:00
        team-hours,   2026-03-10T19:00, 120,  2026-03-11T09:00
        team-hours,   2026-03-10T21:00, 480,  2026-03-11T16:00
        team-hours,   2026-03-14T19:00, 120,  2026-03-15T09:00
        team-hours,   2026-03-28T19:00, 120,  2026-03-29T09:00
        team-hours,   2026-10-24T19:00, 1500, 2026-10-26T20:00
        working-days, 2026-03-10T09:00, 1440, 2026-03-11T09:00
        working-days, 2026-03-13T16:00, 1440, 2026-03-16T16:00
        working-days, 2026-03-14T16:00, 1440, 2026-03-17T00:00
        # Good Friday to Easter Monday do not count
        working-days, 2026-04-02T10:00, 1440, 2026-04-07T10:00
        # Christmas on a Friday, Boxing Day made up for on the Monday
        working-days, 2026-12-24T09:00, 2880, 2026-12-30T09:00
        # over the weekends of both clock changes
        working-days, 2026-03-27T12:00, 1440, 2026-03-30T12:00
        working-days, 2026-10-23T12:00, 1440, 2026-10-26T12:00
        """)
    void countsOnlyTheTimeOfTheClock(String clock, String opened, int minutes, String due) {
        DueTime time = DueTime.of(london(opened), minutes, minutes * 3 / 4, WorkingClock.of(clock), TeamCalendar.USUAL,
            CountFrom.OPENED,
            Optional.empty());
        assertThat(time.dueAt()).isEqualTo(london(due));
        assertThat(time.remindAt()).isBefore(time.dueAt()).isAfter(london(opened));
    }

    @ParameterizedTest(name = "{0}, leaving {1}: remind {2}, due {3}")
    @CsvSource({
        "opened,                 2026-03-10T15:00, 2026-03-10T10:30, 2026-03-10T11:00",
        "before-planned-leaving, 2026-03-10T15:00, 2026-03-10T12:30, 2026-03-10T13:00",
        "before-planned-leaving, 2026-03-10T12:00, 2026-03-10T10:30, 2026-03-10T11:00",
        "after-planned-leaving,  2026-03-10T15:00, 2026-03-10T16:30, 2026-03-10T17:00",
        "after-leaving,          2026-03-10T15:00, 2026-03-10T16:30, 2026-03-10T17:00",
        "day-of-leaving,         2026-03-10T15:00, 2026-03-10T19:30, 2026-03-10T20:00",
        "day-of-leaving,         2026-03-10T21:00, 2026-03-10T22:30, 2026-03-10T23:00"})
    void countsFromTheLeaving(String from, String leaving, String remind, String due) {
        DueTime time = DueTime.of(london("2026-03-10T09:00"), 120, 90, WorkingClock.ALWAYS, TeamCalendar.USUAL, CountFrom.of(from),
            Optional.of(london(leaving)));
        assertThat(time).isEqualTo(new DueTime(london(remind), london(due)));
    }

    @Test
    void countsFromTheOpeningWhileTheLeavingIsNotKnown() {
        for (CountFrom from : CountFrom.values()) {
            DueTime time = DueTime.of(london("2026-03-10T09:00"), 60, 45, WorkingClock.ALWAYS, TeamCalendar.USUAL, from, Optional.empty());
            assertThat(time).isEqualTo(new DueTime(london("2026-03-10T09:45"), london("2026-03-10T10:00")));
        }
    }

    @Property(tries = 300)
    void moreTimeIsNeverDueEarlier(@ForAll @IntRange(max = 600_000) int openedAfter,
                                   @ForAll @IntRange(max = 15_000) int minutes, @ForAll WorkingClock clock) {
        Instant opened = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(openedAfter * 60L);
        DueTime time = DueTime.of(opened, minutes, minutes * 3 / 4, clock, TeamCalendar.USUAL,
            CountFrom.OPENED, Optional.empty());
        assertThat(time.remindAt()).isBetween(opened, time.dueAt());
        assertThat(time.dueAt()).isAfterOrEqualTo(opened.plusSeconds(minutes * 60L));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(London.ZONE).toInstant();
    }
}
