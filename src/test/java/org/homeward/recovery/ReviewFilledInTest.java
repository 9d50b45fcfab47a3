package org.homeward.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.carepackage.UsualVisits.Visit;
import org.homeward.fakes.AnswersInMemory;
import org.homeward.journey.JourneyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The review after three days shows which visits are usual")
class ReviewFilledInTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");

    private final AnswersInMemory answers = new AnswersInMemory();
    private final List<Map<String, String>> asked = new ArrayList<>();

    @Test
    @DisplayName("asks the table in the words of the description: what was ticked is a yes")
    void asksInWords() {
        answers.keep(JOURNEY, "task-1", "describe-needs", Map.of("washingAndDressing", "two-people", "eatingAndDrinking", true),
                "nina.ward", Instant.parse("2026-03-02T09:00:00Z"));
        shown();
        assertThat(asked).containsExactly(Map.of("washingAndDressing", "two-people", "eatingAndDrinking", "yes"));
    }

    @Test
    @DisplayName("in minutes, care workers and hours a week; what has to be asked first is not proposed")
    void inHoursAWeek() {
        assertThat(shown(new Visit("morning", 45, 2), new Visit("bed", 30, 1), new Visit("ask", 0, 0)))
                .isEqualTo("morning: 45 minutes, two care workers\nbed: 30 minutes, one care worker\nAbout 14 hours a week");
        assertThat(shown(new Visit("ask", 0, 0))).isEqualTo("Nothing is usual for what was described.");
    }

    private Object shown(Visit... visits) {
        return new ReviewFilledIn(answers, needs -> {
            asked.add(needs);
            return List.of(visits);
        }).of(JOURNEY).get("usualSize");
    }
}
