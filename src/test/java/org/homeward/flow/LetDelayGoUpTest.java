package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.flow.DelayLevel.CASE_MANAGERS;
import static org.homeward.flow.DelayLevel.EXECUTIVE;
import static org.homeward.flow.DelayLevel.LEADS;
import static org.homeward.flow.DelayLevel.MANAGERS;
import static org.homeward.flow.DelayLevel.NONE;
import static org.homeward.flow.DelayLevel.PARTNERS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.fakes.AnswersInMemory;
import org.homeward.fakes.IntervalsInMemory;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each level is asked once in a delay; the managers again on the day that they set. */
class LetDelayGoUpTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final Instant READY = Instant.parse("2026-03-02T09:00:00Z");

    private final DelaysInMemory delays = new DelaysInMemory();
    private final IntervalsInMemory intervals = new IntervalsInMemory();
    private final AnswersInMemory answers = new AnswersInMemory();
    private final List<TimelineEntry> timeline = new ArrayList<>();

    LetDelayGoUpTest() {
        intervals.open(JOURNEY, READY);
    }

    @ParameterizedTest
    @CsvSource({"0, nobody,", "1, hub, hub-case-managers", "2, hub, hub-leads", "3, partners,", "4, managers,", "5, managers,"})
    void theTableSaysTheLevelAndTheLevelWhoLooks(int level, String goesTo, String leadGroup) {
        assertThat(DelayLevel.of(level).goesTo()).isEqualTo(goesTo);
        assertThat(DelayLevel.of(level).leadGroup().orElse(null)).isEqualTo(leadGroup);
    }

    @Test
    void aLevelForWhichNobodyIsThereIsAnError() {
        assertThatThrownBy(() -> DelayLevel.of(6)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachLevelIsAskedOnceHoweverOftenItIsLookedAt() {
        assertThat(goUp(1, CASE_MANAGERS)).isEqualTo(CASE_MANAGERS);
        assertThat(goUp(1, CASE_MANAGERS)).isEqualTo(NONE);
        assertThat(goUp(2, CASE_MANAGERS)).isEqualTo(NONE);
        assertThat(goUp(3, LEADS)).isEqualTo(LEADS);
        assertThat(goUp(7, PARTNERS)).isEqualTo(PARTNERS);
        assertThat(timeline).extracting(TimelineEntry::text).containsExactly(
                "Ready to leave for 1 day and still in hospital. The hub’s case managers look at it.",
                "Ready to leave for 3 days and still in hospital. The hub’s leads look at it.",
                "Ready to leave for 7 days and still in hospital. The hub’s leads look at it with the partners.");
    }

    @Test
    void aNewDelayBeginsFromBelow() {
        assertThat(goUp(1, CASE_MANAGERS)).isEqualTo(CASE_MANAGERS);
        intervals.close(JOURNEY, READY.plus(Duration.ofDays(2)), "meets");
        assertThat(goUp(3, LEADS)).isEqualTo(NONE);
        intervals.open(JOURNEY, READY.plus(Duration.ofDays(4)));
        assertThat(goUp(5, CASE_MANAGERS)).isEqualTo(CASE_MANAGERS);
    }

    @Test
    void managersAreAskedAgainOnTheDayThatTheySetAndNobodyWhoHasNotAnswered() {
        assertThat(goUp(14, MANAGERS)).isEqualTo(MANAGERS);
        answered(15, LocalDate.of(2026, 3, 19));
        assertThat(goUp(16, MANAGERS)).isEqualTo(NONE);
        delays.asked.add("review-executive");
        assertThat(goUp(17, MANAGERS)).isEqualTo(NONE);
        delays.asked.clear();
        assertThat(goUp(17, MANAGERS)).isEqualTo(MANAGERS);
        assertThat(goUp(18, MANAGERS)).isEqualTo(NONE);
        assertThat(goUp(21, EXECUTIVE)).isEqualTo(EXECUTIVE);
    }

    @Test
    void nothingGoesUpOnTheFirstDay() {
        assertThat(goUp(0, NONE)).isEqualTo(NONE);
        assertThat(delays.wentUp).isEmpty();
        assertThat(timeline).isEmpty();
    }

    private DelayLevel goUp(int days, DelayLevel level) {
        return new LetDelayGoUp(delays, intervals, answers, new TellOfDelay(delays, null, null, null, null), timeline::add,
                Clock.fixed(READY.plus(Duration.ofDays(days)), ZoneOffset.UTC)).goUp(JOURNEY, level);
    }

    private void answered(int days, LocalDate again) {
        answers.keep(JOURNEY, "task", "review-executive", Map.of("reviewAgainOn", again.toString()), "mia.manager",
                READY.plus(Duration.ofDays(days)));
    }
}
