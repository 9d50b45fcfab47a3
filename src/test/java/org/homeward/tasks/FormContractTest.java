package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormContractTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final FormContract CONTRACT = JsonFormContract.read("""
        {"form": "try-out", "answers": [
          {"name": "banner", "type": "shown", "label": "Shown"},
          {"name": "homeIsSafe", "type": "choice", "values": ["yes", "no", "not-known"], "required": true,
           "label": "Is the home safe?", "missing": "Say whether the home is safe."},
          {"name": "canBeMadeSafe", "type": "yes-no", "label": "Can it be made safe?",
           "askedWhen": {"answer": "homeIsSafe", "is": ["no"]}, "requiredWhen": {"answer": "homeIsSafe", "is": ["no"]}},
          {"name": "visits", "type": "number", "min": 0, "max": 4, "label": "Visits"},
          {"name": "why", "type": "text", "maxLength": 10, "label": "Why so many?",
           "requiredWhen": {"any": [{"answer": "visits", "above": 3}, {"answer": "times", "contains": "night"}]}},
          {"name": "times", "type": "list", "values": ["none", "morning", "night"], "alone": ["none"], "label": "When?"},
          {"name": "code", "type": "choice", "values": ["1", "4"], "label": "Code"},
          {"name": "help", "type": "scale", "label": "Help"},
          {"name": "from", "type": "date", "notBefore": "today", "label": "From"},
          {"name": "until", "type": "date", "notBefore": "from", "label": "Until"},
          {"name": "leftAt", "type": "date-time", "notAfter": "now", "label": "When did the person leave?"},
          {"name": "decidedBy", "type": "person-choice", "label": "Who decided?"},
          {"name": "confirmed", "type": "yes-no", "label": "Confirmed?",
           "requiredWhen": {"all": [{"answer": "code", "isNot": ["4"]}, {"answer": "help", "is": ["prompt"]}]}}],
         "routes": [{"answer": "homeIsSafe", "as": "homeSafety"}]}""");

    @Test
    void keepsAnswersAndHandsOnOnlyWhatIsRouted() {
        FormCheck.Accepted accepted = check(Map.of("homeIsSafe", "yes", "visits", "3", "times", List.of("night", "morning"),
            "why", " tired\r\n ", "banner", "Mary", "from", "2026-03-10", "leftAt", "2026-03-10T08:15")).orThrow();

        assertThat(accepted.answers()).isEqualTo(Map.of("homeIsSafe", "yes", "visits", 3,
            "times", List.of("morning", "night"), "why", "tired", "from", "2026-03-10", "leftAt", "2026-03-10T08:15"));
        assertThat(accepted.routed()).isEqualTo(Map.of("homeSafety", "yes"));
    }

    @Test
    void namesAnAnswerThatIsNoQuestion() {
        assertThat(sentences(with("evil", "x"))).containsExactly("Leave out “evil”: this form does not ask for it.");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(sentences(Map.of("visits", 4)))
            .containsExactly("Say whether the home is safe.", "Answer “Why so many?”.");
    }

    @Test
    void takesEmptyForUnanswered() {
        Map<String, Object> posted = new HashMap<>();
        posted.put("homeIsSafe", "  ");
        posted.put("visits", null);
        posted.put("times", List.of());
        assertThat(sentences(posted)).containsExactly("Say whether the home is safe.");
    }

    @Test
    void joinsAllRefusalsIntoOneReadableMessage() {
        assertThatThrownBy(() -> check(Map.of("visits", 9)).orThrow()).isInstanceOf(AnswersRefused.class)
            .hasMessage("For “Visits”, give a whole number from 0 to 4. Say whether the home is safe.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        homeIsSafe | maybe              | choose one of: yes, no, not known
        visits     | 5                  | give a whole number from 0 to 4
        visits     | 2.5                | give a whole number from 0 to 4
        visits     | 99999999999999     | give a whole number from 0 to 4
        why        | eleven cha.        | write no more than 10 characters; there are 11
        times      | tea                | choose from: none, morning, night
        help       | lots               | choose one of: independent, prompt, one person, two people, hoist or equipment, not known
        from       | 2026-03-09         | give a day that is not before today
        from       | 10/03/2026         | give a day, for example 2026-03-31
        from       | 2026-02-30         | give a day, for example 2026-03-31
        leftAt     | 2026-03-10T09:36   | give a time that is not after now
        leftAt     | 2026-03-10         | give a day and a time, for example 2026-03-31 14:30
        leftAt     | 2026-03-10T25:00   | give a day and a time, for example 2026-03-31 14:30
        decidedBy  | stranger           | choose one of those offered
        canBeMadeSafe | yes             | leave it empty: it is not asked with your other answers
        """)
    void saysWhatToDoAboutAWrongAnswer(String question, String value, String whatToDo) {
        assertThat(sentences(with(question, value))).singleElement().asString().endsWith(", " + whatToDo + ".");
    }

    @Test
    void wrongKindsAreRefusedToo() {
        assertThat(sentences(with("visits", Double.NaN))).hasSize(1);
        assertThat(sentences(with("visits", true))).hasSize(1);
        assertThat(sentences(with("why", List.of("a")))).hasSize(1);
        assertThat(sentences(with("times", Arrays.asList("night", null)))).hasSize(1);
        assertThat(sentences(with("times", List.of(Map.of("a", 1))))).hasSize(1);
        assertThat(sentences(with("leftAt", 12))).hasSize(1);
        assertThat(sentences(with("decidedBy", 7))).hasSize(1);
    }

    @Test
    void nothingAndSomethingDoNotGoTogether() {
        assertThat(sentences(with("times", List.of("morning", "none"))))
            .containsExactly("For “When?”, choose either “none” or the others, not both.");
    }

    @Test
    void dependsOnOtherAnswers() {
        assertThat(sentences(Map.of("homeIsSafe", "no"))).containsExactly("Answer “Can it be made safe?”.");
        assertThat(sentences(with("times", "night"))).containsExactly("Answer “Why so many?”.");
        assertThat(sentences(Map.of("homeIsSafe", "yes", "code", 1, "help", "prompt")))
            .containsExactly("Answer “Confirmed?”.");
        assertThat(sentences(Map.of("homeIsSafe", "yes", "code", "4", "help", "prompt"))).isEmpty();
        assertThat(sentences(Map.of("homeIsSafe", "yes", "from", "2026-04-02", "until", "2026-04-01")))
            .containsExactly("For “Until”, give a day that is not before “From”.");
    }

    @Test
    void aWrongAnswerIsNotHeldAgainstTheQuestionsBehindIt() {
        assertThat(sentences(Map.of("homeIsSafe", "perhaps", "canBeMadeSafe", "yes"))).hasSize(1);
        assertThat(sentences(Map.of("canBeMadeSafe", "yes"))).containsExactly("Say whether the home is safe.");
    }

    @Test
    void readsCodesTicksAndTimesOfOtherZones() {
        FormCheck.Accepted accepted = check(Map.of("homeIsSafe", "no", "canBeMadeSafe", true, "code", 4,
            "leftAt", "2025-07-01T10:00:30Z", "decidedBy", "omar", "visits", 2.0)).orThrow();
        assertThat(accepted.answers()).containsEntry("canBeMadeSafe", "yes").containsEntry("code", "4")
            .containsEntry("leftAt", "2025-07-01T11:00").containsEntry("decidedBy", "omar").containsEntry("visits", 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        one\\r\\ntwo      | one\\ntwo
        one\\rtwo         | one\\ntwo
        one\\u000Btwo     | one\\ntwo
        one\\ftwo         | one\\ntwo
        one\\u2028two     | one\\ntwo
        a\\tb             | a\\tb
        \\uFEFFse\\u00ADven\\u200B | seven
        \\u202Eabc\\u202C | abc
        \\u0645\\u06CC\\u200C\\u062E | \\u0645\\u06CC\\u200C\\u062E
        """)
    void whatIsPastedIsKeptAsItWasSeen(String pasted, String kept) {
        assertThat(check(with("why", real(pasted))).orThrow().answers()).containsEntry("why", real(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001B", "\\u007F", "\\u0092", "\\uD800", "\\uFFFF"})
    void whereALetterWasLostThePersonIsToldTheLine(String lost) {
        assertThat(sentences(with("why", real("ab\\nc" + lost + "d")))).containsExactly(
            "For “Why so many?”, write line 2 again: it holds a character that cannot be read.");
    }

    @Test
    void marksThatNobodySeesAreNoAnswer() {
        assertThat(check(with("why", "\u200B \uFEFF\u200D")).orThrow().answers()).doesNotContainKey("why");
    }

    /** Written so that a reader of this file sees which character it is. */
    private static String real(String written) {
        return Pattern.compile("\\\\u(....)").matcher(written)
            .replaceAll(code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
            .replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t").replace("\\f", "\f");
    }

    @Test
    void aListTakesItsOwnCodesAndNoFreeText() {
        var contract = JsonFormContract.read("""
            {"form": "f", "answers": [{"name": "place", "type": "code", "list": "places", "label": "Where to?"}]}""");
        var offered = Map.of("place", Set.of("19", "29"));
        assertThat(contract.check(Map.of("place", 19), offered, NOW).orThrow().answers()).containsEntry("place", "19");
        for (Object posted : List.of("Home", "30", true, List.of("19"), 19.5)) {
            assertThatThrownBy(() -> contract.check(Map.of("place", posted), offered, NOW).orThrow())
                .hasMessage("For “Where to?”, choose one entry of the list.");
        }
    }

    @Test
    void todayIsTheDayInLondon() {
        Instant lateEvening = Instant.parse("2026-06-10T23:30:00Z");
        FormCheck check = CONTRACT.check(with("from", "2026-06-10"), Map.of(), lateEvening);
        assertThat(check).isInstanceOf(FormCheck.Refused.class);
    }

    @Test
    void aContractThatContradictsItselfIsNoContract() {
        assertThatThrownBy(() -> JsonFormContract.read("""
            {"form": "f", "answers": [{"name": "a", "type": "text", "label": "A"}], "routes": [{"answer": "a"}]}"""))
            .hasMessageContaining("hands on a");
        assertThatThrownBy(() -> JsonFormContract.read("""
            {"form": "f", "answers": [{"name": "a", "type": "text", "label": "A"}, {"name": "a", "type": "text", "label": "B"}]}"""))
            .hasMessageContaining("twice");
        assertThatThrownBy(() -> JsonFormContract.read("""
            {"form": "f", "answers": [{"name": "a", "type": "text", "label": "A",
              "requiredWhen": {"answer": "b", "is": ["x"]}}]}""")).hasMessageContaining("not asked");
    }

    private static Map<String, Object> with(String question, Object value) {
        Map<String, Object> posted = new HashMap<>(Map.of("homeIsSafe", "yes"));
        posted.put(question, value);
        return posted;
    }

    private static List<String> sentences(Map<String, Object> posted) {
        return check(posted) instanceof FormCheck.Refused refused
            ? refused.refusals().stream().map(Refusal::sentence).toList() : List.of();
    }

    private static FormCheck check(Map<String, Object> posted) {
        return CONTRACT.check(posted, Map.of("decidedBy", Set.of("omar", "nina")), NOW);
    }
}
