package org.homeward.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.homeward.fakes.AnswersInMemory;
import org.homeward.journey.JourneyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Facts of the leaving gate: transport")
class LeavingFactsTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

    private final AnswersInMemory answers = new AnswersInMemory();
    private final LeavingFacts facts = new LeavingFacts(answers, null, null, null, null, Clock.fixed(NOON, ZoneOffset.UTC));

    @ParameterizedTest(name = "booked for {0}: {1}")
    @CsvSource({"2026-03-10T23:30, no", "2026-03-11T09:00, yes", "2026-03-12T09:00, yes"})
    @DisplayName("booked for a day that has passed is not booked, though a review called it ready")
    void passed(String pickUpAt, String booked) {
        answers.keep(JOURNEY, "t1", "record-daily-review", Map.of("transport", "ready"), "nina.ward", NOON);
        answers.keep(JOURNEY, "t2", "book-transport", Map.of("transportBooked", "yes", "pickUpAt", pickUpAt), "cora.hub", NOON);
        assertThat(facts.transportBooked().of(JOURNEY)).contains(booked);
    }

    @Test
    @DisplayName("what nobody has booked is as the review said, and else not known")
    void reviewed() {
        assertThat(facts.transportBooked().of(JOURNEY)).isEmpty();
        answers.keep(JOURNEY, "t1", "record-daily-review", Map.of("transport", "ready"), "nina.ward", NOON);
        assertThat(facts.transportBooked().of(JOURNEY)).contains("yes");
    }
}
