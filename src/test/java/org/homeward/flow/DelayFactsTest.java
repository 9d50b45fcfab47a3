package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.homeward.fakes.AnswersInMemory;
import org.homeward.fakes.JourneysInMemory;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table of levels reads: whole days in London, and what was answered. */
class DelayFactsTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final Instant EARLIER = Instant.parse("2026-03-20T09:00:00Z");

    private final JourneysInMemory journeys = new JourneysInMemory();
    private final AnswersInMemory answers = new AnswersInMemory();

    DelayFactsTest() {
        journeys.open(Journey.opened(JOURNEY, new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), EARLIER));
    }

    /** The clocks go forward on 29 March 2026: half past eleven at night in London is half past ten in the world. */
    @ParameterizedTest
    @CsvSource({"2026-03-28, 2026-03-28T23:30:00Z, 0", "2026-03-28, 2026-03-29T22:30:00Z, 1", "2026-03-28, 2026-03-29T23:30:00Z, 2",
            "2026-10-24, 2026-10-25T23:30:00Z, 1", "2026-10-24, 2026-10-31T11:30:00Z, 7"})
    void daysAreWholeDaysInLondon(LocalDate ready, Instant now, int days) {
        journeys.setDischargeReadyOn(JOURNEY, Optional.of(ready));
        assertThat(facts(now).daysSinceReady().of(JOURNEY)).contains(days);
    }

    @Test
    void whoeverIsNotReadyHasNoDays() {
        assertThat(facts(EARLIER).daysSinceReady().of(JOURNEY)).isEmpty();
    }

    @Test
    void aWishForTheEndOfLifeOrAFastTrackCountsAndNothingAnsweredIsNotKnown() {
        assertThat(facts(EARLIER).endOfLife().of(JOURNEY)).isEmpty();
        answer("describe-needs", "endOfLifeWish", "not-applicable");
        assertThat(facts(EARLIER).endOfLife().of(JOURNEY)).contains(false);
        answer("describe-needs", "endOfLifeWish", "hospice");
        assertThat(facts(EARLIER).endOfLife().of(JOURNEY)).contains(true);
        answer("describe-needs", "endOfLifeWish", "not-asked");
        assertThat(facts(EARLIER).endOfLife().of(JOURNEY)).contains(false);
        answer("complete-fast-track", "rapidlyDeteriorating", "yes");
        assertThat(facts(EARLIER).endOfLife().of(JOURNEY)).contains(true);
    }

    @Test
    void aDisputeLastsFromARefusalToALaterAnswerOrToWhatComesOfIt() {
        var later = Instant.parse("2026-03-27T08:00:00Z");
        assertThat(facts(later).choiceDisputeDays().of(JOURNEY)).contains(0);
        answer("offer-available-care", "answer", "refused");
        assertThat(facts(later).choiceDisputeDays().of(JOURNEY)).contains(7);
        answer("resolve-disagreement", "outcome", "accepted-interim");
        assertThat(facts(later).choiceDisputeDays().of(JOURNEY)).contains(0);
    }

    private DelayFacts facts(Instant now) {
        return new DelayFacts(journeys, answers, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void answer(String form, String name, String value) {
        answers.keep(JOURNEY, "task", form, Map.of(name, value), "somebody", EARLIER);
    }
}
