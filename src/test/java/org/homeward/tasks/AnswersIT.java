package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.HomewardTest;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The newest answer counts")
class AnswersIT {

    private static final AnswerSource THERAPIST = new AnswerSource("assess-therapy", "homeIsSafe");
    private static final AnswerSource WARD = new AnswerSource("agree-simple-discharge", "homeIsSafe");

    @Autowired
    private Answers answers;
    @Autowired
    private Scenarios scenarios;
    private JourneyId journey;

    @BeforeEach
    void admit() {
        journey = scenarios.admit(Somebody.verified()).journey();
    }

    @Test
    @DisplayName("among two forms that ask the same, the later one")
    void later() {
        keep("1", WARD, Map.of("homeIsSafe", "yes"));
        keep("2", THERAPIST, Map.of("homeIsSafe", "no"));
        assertThat(newest()).contains("no");
        keep("3", WARD, Map.of("homeIsSafe", "yes"));
        assertThat(newest()).contains("yes");
    }

    @Test
    @DisplayName("a question left empty this time is not known, whatever was answered before")
    void leftEmpty() {
        keep("1", WARD, Map.of("homeIsSafe", "yes", "nightNeed", "none"));
        keep("2", WARD, Map.of("nightNeed", "none"));
        assertThat(newest()).isEmpty();
        assertThat(answers.ofForm(journey, WARD.task())).containsOnlyKeys("nightNeed");
    }

    @Test
    @DisplayName("nobody asked, nothing known")
    void notAsked() {
        assertThat(newest()).isEmpty();
        assertThat(answers.newest(journey, List.of())).isEmpty();
    }

    private void keep(String task, AnswerSource form, Map<String, Object> sheet) {
        answers.keep(journey, task, form.task(), sheet, "nina.ward", Instant.parse("2026-11-23T10:00:00Z"));
    }

    private Optional<Object> newest() {
        return answers.newest(journey, List.of(THERAPIST, WARD)).map(Answer::value);
    }
}
