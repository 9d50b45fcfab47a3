package org.homeward.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.homeward.forms.bpmn.FeelExpressions;
import org.homeward.forms.store.JsonFormReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form shows what its answers make it show")
class FilledFormTest {

    private static final Expressions FEEL = new FeelExpressions();
    private static final TaskForm FORM = new JsonFormReader().read("""
        {"id": "try-out", "components": [
          {"type": "text", "id": "T", "text": "Seen by {{doctor}} on {{= day }}{{ nothing }}."},
          {"type": "radio", "id": "R", "key": "homeIsSafe", "label": "Is the home safe?", "defaultValue": "no",
           "values": [{"value": "yes", "label": "Yes"}, {"value": "no", "label": "No"}]},
          {"type": "group", "id": "G", "label": "More", "conditional": {"hide": "=homeIsSafe != \\"no\\""}, "components": [
            {"type": "checkbox", "id": "C", "key": "canBeMadeSafe", "label": "Can it be made safe?"},
            {"type": "textfield", "id": "W", "key": "how", "label": "How?", "conditional": {"hide": "=canBeMadeSafe != true"}}]},
          {"type": "number", "id": "N", "key": "visits", "label": "Visits"},
          {"type": "expression", "id": "E", "key": "hours", "expression": "=visits * 7"},
          {"type": "text", "id": "H", "text": "{{hours}} visits a week", "conditional": {"hide": "=hours = null"}},
          {"type": "select", "id": "S", "key": "decidedBy", "label": "Who?", "valuesKey": "decidedByOptions"},
          {"type": "textarea", "id": "O", "key": "seen", "label": "Shown", "readonly": true},
          {"type": "textfield", "id": "D", "key": "closed", "label": "Closed", "disabled": true}]}"""
        .getBytes(StandardCharsets.UTF_8));

    @Test
    @DisplayName("what is written counts before what was filled in, and that before what the form suggests")
    void precedence() {
        assertThat(value(filled(Map.of(), Map.of()), "homeIsSafe")).isEqualTo("no");
        assertThat(value(filled(Map.of("homeIsSafe", "yes"), Map.of()), "homeIsSafe")).isEqualTo("yes");
        assertThat(value(filled(Map.of("homeIsSafe", "yes"), Map.of("homeIsSafe", "")), "homeIsSafe")).isEqualTo("");
    }

    @Test
    @DisplayName("a part is there when its condition says so, and its parts with it")
    void conditions() {
        assertThat(asked(filled(Map.of(), Map.of("homeIsSafe", "yes", "canBeMadeSafe", true))))
            .doesNotContain("canBeMadeSafe", "how");
        assertThat(asked(filled(Map.of(), Map.of("homeIsSafe", "no", "canBeMadeSafe", "true")))).contains("canBeMadeSafe", "how");
        assertThat(asked(filled(Map.of(), Map.of("homeIsSafe", "no")))).contains("canBeMadeSafe").doesNotContain("how");
    }

    @Test
    @DisplayName("an answer that is not asked any more is not handed in")
    void hiddenAnswers() {
        assertThat(filled(Map.of(), Map.of("homeIsSafe", "yes", "canBeMadeSafe", true, "how", "a ramp")).handedIn())
            .doesNotContainKeys("canBeMadeSafe", "how", "closed").containsEntry("homeIsSafe", "yes");
    }

    @Test
    @DisplayName("what is shown to be read cannot be written in")
    void readOnly() {
        assertThat(value(filled(Map.of("seen", "As it was"), Map.of("seen", "forged")), "seen")).isEqualTo("As it was");
    }

    @Test
    @DisplayName("words and sums follow the answers")
    void words() {
        var filled = filled(Map.of("doctor", "Omar Ward", "day", "Friday"), Map.of("visits", "3"));
        assertThat(filled.words(((Component.Words) FORM.components().get(0)).text())).isEqualTo("Seen by Omar Ward on Friday.");
        assertThat(filled.words("{{hours}}")).isEqualTo("21");
        assertThat(filled.shows(part("H"))).isTrue();
        assertThat(filled(Map.of(), Map.of("visits", "three")).shows(part("H"))).isFalse();
    }

    @Test
    @DisplayName("options come out of our tables")
    void options() {
        var who = (Component.Field) FORM.question("decidedBy").orElseThrow();
        var options = List.of(Map.of("value", "omar.ward", "label", "Omar Ward"));
        assertThat(filled(Map.of("decidedByOptions", options), Map.of()).options(who.options()))
            .containsExactly(new Component.Option("omar.ward", "Omar Ward"));
    }

    private static Component part(String id) {
        return FORM.everything().filter(part -> part.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> asked(FilledForm filled) {
        return FORM.questions().filter(filled::shows).map(Component.Asked::key).toList();
    }

    private static Object value(FilledForm filled, String key) {
        return filled.value(FORM.question(key).orElseThrow());
    }

    private static FilledForm filled(Map<String, Object> filledIn, Map<String, Object> written) {
        return FilledForm.of(FORM, filledIn, written, FEEL);
    }
}
