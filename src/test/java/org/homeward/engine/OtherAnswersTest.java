package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;

class OtherAnswersTest {

    @Test
    void anAnswerIsSaidInTheWordsOfTheTable() {
        var answers = answers("boolean", "", "answer: assess-therapy.homeIsSafe\nif true: the home were safe");
        assertThat(answers.but(false)).containsExactly(true);
        assertThat(answers.words(true)).isEqualTo("the home were safe");
        assertThat(answers.worded()).isTrue();
    }

    @Test
    void anAnswerWithoutWordsIsSaidByTheNameOfItsColumn() {
        var answers = answers("string", "\"none\",\"wide-awake\"", "answer: describe-needs.nightNeed");
        assertThat(answers.words("wide-awake")).isEqualTo("“Label” were “wide awake”");
        assertThat(answers.but(null)).containsExactly("none", "wide-awake");
        assertThat(answers.worded()).isFalse();
    }

    @Test
    void numbersAreThoseThatHaveWordsAndWhatIsNoNumberIsLeftOut() {
        var answers = answers("integer", "", "computed: workers\nif 2: two were needed\nif many: somebody counted");
        assertThat(answers.but(1)).containsExactly(2);
        assertThat(answers.but(2)).isEmpty();
    }

    private static OtherAnswers answers(String type, String allowed, String description) {
        var model = Dmn.createEmptyModel();
        var input = model.newInstance(Input.class);
        var expression = model.newInstance(InputExpression.class);
        expression.setTypeRef(type);
        input.setInputExpression(expression);
        if (!allowed.isEmpty()) {
            var values = model.newInstance(InputValues.class);
            var text = model.newInstance(Text.class);
            text.setTextContent(allowed);
            values.setText(text);
            input.setInputValues(values);
        }
        return OtherAnswers.of(input, "Label", description);
    }
}
