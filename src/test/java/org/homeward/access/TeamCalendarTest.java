package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.homeward.journey.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are those on the clocks of England. */
class TeamCalendarTest {

    private static final TeamCalendar OFFICE = TeamCalendar.onWeekdays(OpeningHours.of("09:00-17:00"), true);
    private static final TeamCalendar NIGHTS = TeamCalendar.everyDay(OpeningHours.of("20:00-08:00"), false);
    private static final TeamCalendar ALWAYS = TeamCalendar.everyDay(OpeningHours.of("00:00-24:00"), false);
    private static final TeamCalendar CLOSED_ON_THE_TENTH = new TeamCalendar(OFFICE.week(), true,
            Set.of(LocalDate.of(2026, 3, 10)), Optional.empty());
    private static final Map<String, TeamCalendar> CALENDARS = Map.of("usual", TeamCalendar.USUAL, "office", OFFICE,
            "nights", NIGHTS, "always", ALWAYS, "closed-on-the-tenth", CLOSED_ON_THE_TENTH);

    @ParameterizedTest(name = "{0}: {1} + {2} min = {3}")
    @CsvSource(textBlock = """
        # the worked example: 2 h for the hub by the usual hours
        usual,               2026-03-10T19:30, 120,  2026-03-11T09:30
        usual,               2026-12-24T19:30, 120,  2026-12-25T09:30
        office,              2026-03-10T16:00, 120,  2026-03-11T10:00
        office,              2026-03-13T16:00, 120,  2026-03-16T10:00
        # Good Friday to Easter Monday, and Christmas with its substitute day
        office,              2026-04-02T16:00, 120,  2026-04-07T10:00
        office,              2026-12-24T16:00, 120,  2026-12-29T10:00
        closed-on-the-tenth, 2026-03-09T16:00, 120,  2026-03-11T10:00
        closed-on-the-tenth, 2026-03-10T11:00, 60,   2026-03-11T10:00
        nights,              2026-03-10T07:00, 120,  2026-03-10T21:00
        nights,              2026-03-10T12:00, 720,  2026-03-11T08:00
        # the night in which the clocks go forward has 11 hours of work, the one in which they go back 13
        nights,              2026-03-28T20:00, 720,  2026-03-29T21:00
        nights,              2026-10-24T20:00, 780,  2026-10-25T08:00
        always,              2026-03-28T20:00, 720,  2026-03-29T09:00
        always,              2026-10-24T20:00, 720,  2026-10-25T07:00
        usual,               2026-03-28T19:00, 120,  2026-03-29T09:00
        usual,               2026-10-24T19:00, 120,  2026-10-25T09:00
        """)
    void countsWhatTheTeamWorks(String calendar, String from, int minutes, String due) {
        assertThat(CALENDARS.get(calendar).after(london(from), Duration.ofMinutes(minutes))).isEqualTo(london(due));
    }

    @ParameterizedTest(name = "{0} at {1}: open {2}, next {3}")
    @CsvSource({
        "usual,  2026-03-10T07:59, false, 2026-03-10T08:00",
        "usual,  2026-03-10T08:00, true,  2026-03-10T08:00",
        "usual,  2026-03-10T20:00, false, 2026-03-11T08:00",
        "office, 2026-04-03T12:00, false, 2026-04-07T09:00",
        "office, 2026-03-14T12:00, false, 2026-03-16T09:00",
        "nights, 2026-03-10T03:00, true,  2026-03-10T03:00",
        "nights, 2026-03-10T08:00, false, 2026-03-10T20:00",
        "always, 2026-03-29T03:00, true,  2026-03-29T03:00",
        "closed-on-the-tenth, 2026-03-10T10:00, false, 2026-03-11T09:00"})
    void knowsWhetherAndWhenItOpens(String calendar, String at, boolean open, String next) {
        assertThat(CALENDARS.get(calendar).isOpen(london(at))).isEqualTo(open);
        assertThat(CALENDARS.get(calendar).opensNext(london(at))).contains(london(next));
    }

    @Property(tries = 300)
    void workedTimeNeverRunsFasterThanTheClockAndNeverEndsWhileClosed(
            @ForAll @IntRange(max = 600_000) int minute, @ForAll @IntRange(min = 1, max = 5_000) int worked) {
        var from = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(minute * 60L);
        CALENDARS.values().forEach(calendar -> {
            var end = calendar.after(from, Duration.ofMinutes(worked));
            assertThat(end).isAfterOrEqualTo(from.plusSeconds(worked * 60L));
            assertThat(calendar.isOpen(end.minusSeconds(1))).isTrue();
            assertThat(calendar.after(from, Duration.ofMinutes(worked + 1))).isAfter(end);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9-17", "09:00", "25:00-26:00", "09:00-17:60", "nine to five"})
    void whatIsNoTimeIsRefusedInWords(String words) {
        assertThatThrownBy(() -> OpeningHours.of(words)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for example 09:00-17:00");
    }

    @Test
    void hoursReadAsTheyAreWritten() {
        assertThat(OpeningHours.of(" 09:00 – 17:30 ")).hasToString("09:00-17:30");
        assertThat(OpeningHours.of("00:00-24:00")).hasToString("00:00-24:00");
    }

    @Test
    void aTeamOpensSometimes() {
        assertThatThrownBy(() -> new TeamCalendar(Collections.nCopies(7, Optional.empty()), false, Set.of(),
                Optional.empty())).hasMessageContaining("never opens");
    }

    @Test
    void theFirstOpenTeamOfTheChainCovers() {
        var teams = teams(Map.of("brokers", OFFICE.coveredBy("hub"), "hub", TeamCalendar.USUAL.coveredBy("night"),
                "night", NIGHTS));
        assertThat(teams.covering("brokers", london("2026-03-10T10:00"))).isEmpty();
        assertThat(teams.onDuty("brokers", london("2026-03-10T10:00"))).isEqualTo("brokers");
        assertThat(teams.onDuty("brokers", london("2026-03-10T18:00"))).isEqualTo("hub");
        assertThat(teams.onDuty("brokers", london("2026-03-10T23:00"))).isEqualTo("night");
        assertThat(teams.onDuty("night", london("2026-03-10T12:00"))).as("nobody covers").isEqualTo("night");
    }

    @Test
    void aCircleOfClosedTeamsEndsAndTheTeamKeepsItsTask() {
        var teams = teams(Map.of("one", OFFICE.coveredBy("other"), "other", OFFICE.coveredBy("one")));
        assertThat(teams.covering("one", london("2026-03-14T12:00"))).isEmpty();
        assertThat(teams.onDuty("one", london("2026-03-14T12:00"))).isEqualTo("one");
    }

    @Test
    void dayAndNightMayCoverForEachOther() {
        var teams = teams(Map.of("day", TeamCalendar.USUAL.coveredBy("night"), "night", NIGHTS.coveredBy("day")));
        assertThat(teams.onDuty("day", london("2026-03-10T22:00"))).isEqualTo("night");
        assertThat(teams.onDuty("night", london("2026-03-10T12:00"))).isEqualTo("day");
    }

    private static Calendars teams(Map<String, TeamCalendar> calendars) {
        var kept = new HashMap<>(calendars);
        return new Calendars() {
            @Override
            public TeamCalendar of(String groupId) {
                return kept.getOrDefault(groupId, TeamCalendar.USUAL);
            }

            @Override
            public Map<String, TeamCalendar> all() {
                return kept;
            }

            @Override
            public void set(String groupId, TeamCalendar calendar) {
                kept.put(groupId, calendar);
            }

            @Override
            public void clear(String groupId) {
                kept.remove(groupId);
            }
        };
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(London.ZONE).toInstant();
    }
}
