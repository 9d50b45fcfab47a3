package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.tasks.FormCheck;
import org.homeward.tasks.FormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The daily review asks why somebody may leave although a criterion to reside is met. What a criterion is, decision
 * {@code criteria-to-reside} says; this holds the form's contract to the same limits.
 */
class FormAsksForExceptionsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final FormContract REVIEW = Models.form("record-daily-review").contract();

    @ParameterizedTest
    @CsvSource({"criticalCareNeeded, criticalCareNeeded", "oxygenOrNivNeeded, oxygenOrNivNeeded",
        "intravenousFluidsNeeded, intravenousFluidsNeeded",
        "reducedConsciousnessRecoverable, reducedConsciousnessRecoverable",
        "acuteImpairmentBeyondCommunityCare, acuteImpairmentBeyondCommunityCare", "lastHoursOfLife, lastHoursOfLife",
        "newsScore, newsScore", "ivMedicineTimesPerDay, ivMedicineTimesPerDay",
        "hoursSinceLowerLimbSurgery, operationEndedAtLowerLimb", "hoursSinceTrunkSurgery, operationEndedAtTrunk",
        "hoursSinceRiskyInvasiveProcedure, operationEndedAtRiskyProcedure"})
    void asksExactlyWhenTheCriterionIsMet(String input, String question) throws IOException {
        String condition = condition(input);
        Matcher limit = Pattern.compile("\\d+(?=]?$)").matcher(condition);
        if (condition.equals("true")) {
            assertThat(asksWhy(question, "yes")).isTrue();
            assertThat(asksWhy(question, "no")).isFalse();
            return;
        }
        assertThat(limit.find()).as(condition).isTrue();
        int number = Integer.parseInt(limit.group());
        if (input.startsWith("hoursSince")) {
            assertThat(asksWhy(question, ago(Duration.ofHours(number)))).isTrue();
            assertThat(asksWhy(question, ago(Duration.ofHours(number).plusMinutes(1)))).isFalse();
        } else {
            assertThat(condition).startsWith(">");
            assertThat(asksWhy(question, number + 1)).isTrue();
            assertThat(asksWhy(question, number)).isFalse();
        }
    }

    @Test
    void leavesARaisedScoreOfALongTermConditionToTheClinician() {
        Map<String, Object> review = review();
        review.putAll(Map.of("newsScore", 5, "chronicBreathingOrAtrialFibrillation", "yes"));
        assertThat(REVIEW.check(review, offered(), NOW)).isInstanceOf(FormCheck.Accepted.class);
    }

    private static boolean asksWhy(String question, Object answer) {
        Map<String, Object> review = review();
        review.put(question, answer);
        switch (question) {
            case "acuteImpairmentBeyondCommunityCare" -> review.put("acuteImpairmentReason", "Confused at night");
            case "newsScore" -> review.put("chronicBreathingOrAtrialFibrillation", "no");
            case "operationEndedAtLowerLimb" -> review.put("operationKind", List.of("lower-limb"));
            case "operationEndedAtTrunk" -> review.put("operationKind", List.of("chest-abdomen-pelvis"));
            case "operationEndedAtRiskyProcedure" -> review.put("operationKind", List.of("risky-procedure"));
            default -> { }
        }
        if ("no".equals(answer)) {
            review.remove("acuteImpairmentReason");
        }
        if (question.equals("newsScore") && ((Integer) answer) <= 3) {
            review.remove("chronicBreathingOrAtrialFibrillation");
        }
        FormCheck check = REVIEW.check(review, offered(), NOW);
        if (check instanceof FormCheck.Refused refused) {
            assertThat(refused.refusals()).extracting("question").containsExactly("exceptionReason");
            return true;
        }
        return false;
    }

    private static Map<String, Object> review() {
        Map<String, Object> review = new HashMap<>(Map.of("newsScore", 1, "ivMedicineTimesPerDay", 0,
            "operationKind", List.of("none"), "clinicianDecision", "fit-to-leave", "decidedBy", "omar",
            "decidedAt", "2026-03-10T09:00", "expectedDischargeDate", "2026-03-12", "supportedDischargeLikely", "no"));
        for (String question : List.of("criticalCareNeeded", "oxygenOrNivNeeded", "intravenousFluidsNeeded",
            "reducedConsciousnessRecoverable", "acuteImpairmentBeyondCommunityCare", "lastHoursOfLife")) {
            review.put(question, "no");
        }
        for (String question : List.of("medication", "transport", "socialCare", "continuingHealthcare")) {
            review.put(question, "not-needed");
        }
        return review;
    }

    private static Map<String, Set<String>> offered() {
        return Map.of("decidedBy", Set.of("omar"));
    }

    private static String ago(Duration time) {
        return LocalDateTime.ofInstant(NOW.minus(time), ZoneId.of("Europe/London")).toString();
    }

    /** The one cell of that input's column that says anything. */
    private static String condition(String input) throws IOException {
        String model = Files.readString(Path.of("decisions/assessment/criteria-to-reside.dmn"));
        List<String> inputs = Pattern.compile("<inputExpression[^>]*>\\s*<text>(\\w+)</text>").matcher(model).results()
            .map(found -> found.group(1)).toList();
        List<String> cells = Pattern.compile("<inputEntry[^>]*>\\s*<text>([^<]*)</text>").matcher(model).results()
            .map(found -> found.group(1).strip().replace("&gt;", ">")).toList();
        int column = inputs.indexOf(input);
        assertThat(column).isNotNegative();
        List<String> said = new ArrayList<>();
        for (int cell = column; cell < cells.size(); cell += inputs.size()) {
            if (!cells.get(cell).isEmpty() && !cells.get(cell).equals("-")) {
                said.add(cells.get(cell));
            }
        }
        assertThat(said).hasSize(1);
        return said.get(0);
    }
}
