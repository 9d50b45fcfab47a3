package org.homeward.flow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.flow.TeamTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, answers, dates and due times come out as people say them, also across a change of the clocks. */
class WordsTest {

    private static final Instant NOON = Instant.parse("2026-06-10T11:00:00Z");

    private final PlainWords words = new PlainWords();
    private final LondonWords times = new LondonWords(NOON);

    @ParameterizedTest
    @CsvSource({"nightNeed,Night need", "night-need,Night need", "nhsNumberPresent,NHS number present",
        "ivMedicineTimesPerDay,IV medicine times per day", "P1,P1", "select-pathway,Select pathway",
        "recorded-in-error,Recorded in error"})
    void keysBecomeWords(String key, String said) {
        assertThat(words.words(key)).isEqualTo(said);
    }

    @Test
    void answersBecomeWordsAndNothingIsLeftBlank() {
        assertThat(words.value(Optional.of(true))).isEqualTo("Yes");
        assertThat(words.value(Optional.of("two-people"))).isEqualTo("Two people");
        assertThat(words.value(Optional.of(List.of("family", "live-in-care")))).isEqualTo("Family, Live in care");
        assertThat(words.value(Optional.of("She lives alone."))).isEqualTo("She lives alone.");
        assertThat(words.value(Optional.of(3))).isEqualTo("3");
        assertThat(words.value(Optional.empty())).isEqualTo("Not known");
        assertThat(words.value(Optional.of(""))).isEqualTo("Not known");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10T09:00:00Z,2026-06-10T20:00:00Z,false", "2026-06-09T22:30:00Z,2026-06-09T23:30:00Z,true",
        "2026-06-09T23:30:00Z,2026-06-10T09:00:00Z,false", "2026-06-07T09:00:00Z,2026-06-10T09:00:00Z,true"})
    void whatIsLearnedOnALaterLondonDayChangesWhatWasKnown(Instant happened, Instant learned, boolean late) {
        assertThat(times.isLearnedLate(happened, learned)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"hl7:NBPAS,Hospital message from NBPAS", "task:agree-pathway,Task: agree pathway",
        "api:northbridge-epr,Another system: northbridge-epr", "process:admission,Process: admission"})
    void sourcesBecomeWords(String source, String said) {
        assertThat(words.source(source)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"12,Bed 12", "A3,Bed A3", "Side room 2,Side room 2", "Bed 4,Bed 4"})
    void bedsAreCalledBeds(String bed, String said) {
        assertThat(words.bed(bed)).isEqualTo(said);
    }

    @Test
    void datesAndTimesAreThoseOfLondon() {
        assertThat(times.moment(Instant.parse("2026-06-09T23:30:00Z"))).isEqualTo("10 June 2026, 00:30");
        assertThat(times.moment(Instant.parse("2024-01-05T14:05:00Z"))).isEqualTo("5 January 2024, 14:05");
        assertThat(times.near(Instant.parse("2026-06-09T23:30:00Z"))).isEqualTo("today, 00:30");
        assertThat(times.near(Instant.parse("2026-06-11T08:00:00Z"))).isEqualTo("tomorrow, 09:00");
        assertThat(times.near(Instant.parse("2026-06-09T08:00:00Z"))).isEqualTo("yesterday, 09:00");
        assertThat(times.age(LocalDate.of(1940, 6, 10))).isEqualTo(86);
        assertThat(times.age(LocalDate.of(1940, 6, 11))).isEqualTo(85);
    }

    @Test
    void staysAreCountedInLondonDays() {
        assertThat(times.daysSince(NOON.minusSeconds(60))).isEqualTo("Since today");
        assertThat(times.daysSince(Instant.parse("2026-06-09T22:59:00Z"))).isEqualTo("1 day");
        assertThat(times.daysSince(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("74 days");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10T10:59:30Z,Overdue by 1 minute", "2026-06-10T11:00:00Z,Overdue by 1 minute",
        "2026-06-10T08:00:00Z,Overdue by 3 hours", "2026-06-08T11:00:00Z,Overdue by 2 days",
        "2026-06-10T11:20:00Z,'Due soon: today, 12:20'", "2026-06-10T15:00:00Z,'Due today, 16:00'",
        "2026-06-12T08:00:00Z,'Due 12 June 2026, 09:00'"})
    void dueTimesAreSaidInWords(Instant dueAt, String said) {
        var task = new TeamTask("1", "agree-pathway", "Agree", "hub-leads.x", "Hub leads", dueAt.minusSeconds(1800),
                dueAt);
        assertThat(times.due(task)).isEqualTo(said);
    }
}
