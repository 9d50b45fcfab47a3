package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be arranged stands in four fields of the daily review, and what is blocked has somebody who can unblock it. */
class ReviewSaysWhoUnblocksTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final FormContract REVIEW = Models.form("record-daily-review").contract();

    @ParameterizedTest
    @ValueSource(strings = {"medication", "transport", "socialCare", "continuingHealthcare"})
    void whatIsBlockedHasAnOwner(String field) {
        var question = REVIEW.questions().stream().filter(asked -> asked.name().equals(field)).findFirst().orElseThrow();
        assertThat(question.type()).isInstanceOfSatisfying(AnswerType.OneOf.class, choice ->
                assertThat(choice.values()).containsExactly("not-needed", "requested", "ready", "blocked"));
        assertThat(refused(Map.of(field, "blocked"))).contains(field + "Owner");
        assertThat(refused(Map.of(field, "blocked", field + "Owner", "hub"))).doesNotContain(field, field + "Owner");
        assertThat(refused(Map.of(field, "blocked", field + "Owner", "somebody"))).contains(field + "Owner");
        assertThat(refused(Map.of(field, "ready"))).doesNotContain(field, field + "Owner");
        assertThat(refused(Map.of())).as("has to be answered").contains(field);
    }

    @Test
    void aReasonIsCorrectedByCodeAloneAndSaysWhy() {
        assertThat(refused(Map.of("correctedReason", "the lift is broken"))).contains("correctedReason");
        assertThat(refused(Map.of("correctedReason", "cp-equipment"))).contains("correctionReason").doesNotContain("correctedReason");
        assertThat(refused(Map.of("correctedReason", "cp-equipment", "correctionReason", "The hoist is late")))
                .doesNotContain("correctedReason", "correctionReason");
        assertThat(refused(Map.of())).as("optional").doesNotContain("correctedReason", "correctionReason", "whyUnchanged");
    }

    private static Set<String> refused(Map<String, Object> answers) {
        var check = REVIEW.check(answers, Map.of("correctedReason", Set.of("cp-equipment")), NOW);
        return check instanceof FormCheck.Refused refused
                ? Set.copyOf(refused.refusals().stream().map(Refusal::question).toList()) : Set.of();
    }
}
