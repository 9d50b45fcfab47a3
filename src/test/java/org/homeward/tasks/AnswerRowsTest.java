package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list that grows, ticks and times are held to the contract")
class AnswerRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T16:00:00Z");
    private static final FormContract CONTRACT = JsonFormContract.read("""
        {"form": "try-out", "answers": [
          {"name": "contacts", "type": "rows", "label": "People to ring", "most": 2, "answers": [
            {"name": "name", "type": "text", "maxLength": 20, "label": "Name", "required": true},
            {"name": "rings", "type": "number", "min": 0, "max": 9, "label": "How often"},
            {"name": "byDay", "type": "tick", "label": "By day only"}]},
          {"name": "told", "type": "tick", "label": "The person has been told"},
          {"name": "at", "type": "time", "label": "At what time?"},
          {"name": "by", "type": "text", "label": "By whom?", "askedWhen": {"answer": "told", "is": ["true"]}}]}""");

    @Test
    void keepsEachRowAndLeavesOutEmptyOnes() {
        assertThat(accepted(Map.of("contacts", List.of(Map.of("name", " Rose Elm ", "rings", "2", "byDay", true),
            Map.of("name", "", "byDay", false)), "told", true, "at", "14:30:00", "by", "Nina")))
            .isEqualTo(Map.of("contacts", List.of(Map.of("name", "Rose Elm", "rings", 2, "byDay", true)), "told", true,
                "at", "14:30", "by", "Nina"));
    }

    @Test
    void saysInWhichRowWhatIsWrong() {
        assertThat(refused(Map.of("contacts", List.of(Map.of("name", "Rose"), Map.of("rings", "many")))))
            .containsExactly("For “People to ring”, in row 2, answer “Name”.");
        assertThat(refused(Map.of("contacts", List.of(Map.of("name", "Rose", "rings", "many")))))
            .containsExactly("For “People to ring”, in row 1, for “How often”, give a whole number from 0 to 9.");
        assertThat(refused(Map.of("contacts", List.of(Map.of("name", "Rose", "evil", "x")))))
            .containsExactly("For “People to ring”, in row 1, leave out what the list does not ask.");
    }

    @Test
    void takesNoMoreRowsThanThereIsRoomFor() {
        var row = Map.of("name", "Rose");
        assertThat(refused(Map.of("contacts", List.of(row, row, row))))
            .containsExactly("For “People to ring”, give no more than 2 rows; there are 3.");
        assertThat(refused(Map.of("contacts", "Rose")))
            .containsExactly("For “People to ring”, fill in the rows of the list.");
    }

    @Test
    void knowsATickFromNone() {
        assertThat(accepted(Map.of("told", false))).isEqualTo(Map.of("told", false));
        assertThat(refused(Map.of("told", false, "by", "Nina")))
            .containsExactly("For “By whom?”, leave it empty: it is not asked with your other answers.");
        assertThat(refused(Map.of("told", "perhaps")))
            .containsExactly("For “The person has been told”, tick it or leave it.");
    }

    @Test
    void knowsATimeOfDay() {
        assertThat(refused(Map.of("at", "25:00"))).containsExactly("For “At what time?”, give a time, for example 14:30.");
        assertThat(accepted(Map.of("at", "09:05Z"))).isEqualTo(Map.of("at", "09:05"));
    }

    @Test
    void readsWhatIsLegibleOfAHalfFilledForm() {
        assertThat(CONTRACT.legible(Map.of("at", "9", "told", "true", "by", "N"), Map.of()))
            .isEqualTo(Map.of("told", true, "by", "N"));
    }

    private static Map<String, Object> accepted(Map<String, Object> posted) {
        return CONTRACT.check(posted, Map.of(), NOW).orThrow().answers();
    }

    private static List<String> refused(Map<String, Object> posted) {
        return ((FormCheck.Refused) CONTRACT.check(posted, Map.of(), NOW)).refusals().stream().map(Refusal::sentence).toList();
    }
}
