package org.homeward.tasks.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homeward.tasks.AnswerType;
import org.homeward.tasks.Condition;
import org.homeward.tasks.FormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormContractTest {

    @Test
    void readsEveryTypeAndItsLimits() {
        FormContract contract = JsonFormContract.read("""
            {"form": "f", "answers": [
              {"name": "a", "type": "yes-no", "label": "A"}, {"name": "b", "type": "scale", "label": "B"},
              {"name": "c", "type": "list", "values": ["x", "none"], "alone": ["none"], "label": "C"},
              {"name": "d", "type": "text", "label": "D"}, {"name": "e", "type": "number", "min": 1, "max": 2, "label": "E"},
              {"name": "f", "type": "organisation", "label": "F"}, {"name": "g", "type": "shown", "label": "G"},
              {"name": "h", "type": "code", "list": "discharge-method", "label": "H"}]}""");
        assertThat(contract.questions()).extracting(q -> q.type().getClass().getSimpleName())
            .containsExactly("OneOf", "OneOf", "SeveralOf", "Text", "Count", "OneOffered", "Shown", "Code");
        assertThat(contract.questions().get(3).type()).isEqualTo(new AnswerType.Text(4000));
        assertThat(contract.questions().get(0).needed()).isEqualTo(new Condition.Never());
        assertThat(contract.questions().get(0).missing()).isEqualTo("Answer “A”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"name\": \"a\", \"type\": \"text\", \"label\": \"A\", \"requierd\": true}",
        "{\"name\": \"a\", \"type\": \"text\", \"label\": \"A\", \"values\": [\"x\"]}",
        "{\"name\": \"a\", \"type\": \"essay\", \"label\": \"A\"}",
        "{\"name\": \"a\", \"type\": \"text\"}",
        "{\"name\": \"a\", \"type\": \"text\", \"label\": \"A\", \"maxLength\": 4001}",
        "{\"name\": \"a\", \"type\": \"choice\", \"label\": \"A\", \"values\": []}",
        "{\"name\": \"a\", \"type\": \"choice\", \"label\": \"A\", \"values\": [\"x\", \"x\"]}",
        "{\"name\": \"a\", \"type\": \"number\", \"label\": \"A\"}",
        "{\"name\": \"a\", \"type\": \"code\", \"label\": \"A\"}",
        "{\"name\": \"a\", \"type\": \"code\", \"list\": \"No List\", \"label\": \"A\"}",
        "{\"name\": \"a\", \"type\": \"choice\", \"list\": \"x\", \"values\": [\"x\"], \"label\": \"A\"}",
        "{\"name\": \"a\", \"type\": \"text\", \"label\": \"A\", \"requiredWhen\": {\"answer\": \"a\"}}",
        "{\"name\": \"a\", \"type\": \"text\", \"label\": \"A\", \"requiredWhen\": {\"answer\": \"a\", \"is\": \"x\"}}",
        "{\"name\": \"a\", \"type\": \"text\", \"label\": \"A\", \"requiredWhen\": {\"answer\": \"a\", \"was\": [\"x\"]}}"})
    void refusesWhatItDoesNotUnderstand(String question) {
        String json = "{\"form\": \"f\", \"answers\": [" + question + "]}";
        assertThatThrownBy(() -> JsonFormContract.read(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
