package org.homeward.forms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.homeward.forms.TaskForm;
import org.homeward.forms.store.JsonFormReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

@DisplayName("A form as a window sends it")
class SentFormTest {

    private static final TaskForm FORM = new JsonFormReader().read("""
            {"id": "some-form", "components": [{"type": "textarea", "id": "Field_reason", "key": "reason", "label": "Reason"}]}"""
            .getBytes(StandardCharsets.UTF_8));

    @Test
    @DisplayName("says the same by the browser's own sending and by a script's")
    void lineBreaks() {
        assertThat(sent("Two lines:\r\nhere.")).isEqualTo(sent("Two lines:\nhere.")).containsEntry("reason", "Two lines:\nhere.");
    }

    private static Map<String, Object> sent(String reason) {
        return SentForm.of(MultiValueMap.fromMultiValue(Map.of("shown", List.of("Field_reason"), "a.reason", List.of(reason))), FORM)
                .answers();
    }
}
