package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.fakes.AnswersInMemory;
import org.homeward.journey.JourneyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was described of somebody's needs")
class DescribedNeedsTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");

    private final AnswersInMemory answers = new AnswersInMemory();
    private final DescribedNeeds needs = new DescribedNeeds(JOURNEY, answers);

    @Test
    @DisplayName("is what the table of visits reads, and what nobody has answered is left out")
    void byQuestion() {
        said("describe-needs", Map.of("washingAndDressing", "one-person", "medicines", "assist", "walking", "two-people"));
        assertThat(needs.byQuestion()).isEqualTo(Map.of("washingAndDressing", "one-person", "medicines", "assist"));
    }

    @Test
    @DisplayName("a tick and a word mean the same: true is yes, false is no")
    void ticksAreWords() {
        said("describe-needs", Map.of("washingAndDressing", true, "transfers", false, "infectionPrecautions", true));
        assertThat(needs.byQuestion()).isEqualTo(Map.of("washingAndDressing", "yes", "transfers", "no"));
        assertThat(needs.infection()).isEqualTo("yes");
    }

    @Test
    @DisplayName("names no help with what somebody does alone, and says when infection and equipment are not known")
    void inFewWords() {
        assertThat(needs.infection()).isEqualTo("not-known");
        assertThat(needs.equipment()).isEmpty();
        said("describe-needs", Map.of("washingAndDressing", "one-person", "walking", "independent", "continence", "needs-help",
                "nightNeed", "none"));
        said("assess-therapy", Map.of("equipment", List.of("walking-aid", "rails")));
        assertThat(needs.tasks()).containsExactly("washing and dressing (one person)", "continence");
        assertThat(needs.equipment()).containsExactly("walking aid", "rails");
    }

    private void said(String form, Map<String, Object> given) {
        answers.keep(JOURNEY, "task-" + form, form, given, "nina.ward", Instant.parse("2026-03-02T09:00:00Z"));
    }
}
