package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole set of models is looked over as it would be deployed, and each mistake is said in a sentence. */
class ModelSetCheckTest {

    private static final Map<String, byte[]> SOUND = Models.all().files();

    @Test
    void theModelsOfThisRepositoryAreSound() {
        assertThat(findings(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            assessment/bed-review.bpmn | camunda:formRef="record-daily-review" |  | userTask_recordDailyReview (Record today’s review) does not show the form record-daily-review
            assessment/bed-review.bpmn | name="Record today’s review" | name="${londonTime.getClass()}" | asks for something that a model cannot reach
            journey/discharge-to-assess.bpmn | xmlns:di= | expressionLanguage="juel" xmlns:di= | runs code
            journey/discharge-to-assess.bpmn | xmlns:di= | xmlns:old="http://activiti.org/bpmn" old:class="a.B" xmlns:di= | runs code
            discharge/discharge.bpmn | ${closeStay} | ${dataSource} | there is no delegate ${dataSource}
            journey/discharge-to-assess.bpmn | <?xml version="1.0" encoding="UTF-8"?> | <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]> | DOCTYPE is not allowed
            journey/discharge-to-assess.bpmn | <bpmn:process | <bpmn:proces | cannot be read
            assessment/record-daily-review.form | "newsScore" | "newScore" | form and contract do not ask the same
            assessment/record-daily-review.form | { | [ | record-daily-review.form cannot be read: it is not JSON
            discharge/confirm-leaving.contract.json | "list": "discharge-method" | "list": "discharge-methods" | there is no list discharge-methods
            record/record-review.bpmn | <bpmn:process id="record-review" | <bpmn:process id="provider-offer" | review-merge.form: it tells a provider who the person is
            assessment/record-daily-review.contract.json | "newsScore" | "nwsScore" | do not ask the same
            """)
    void aMistakeInAProcessOrFormIsFound(String file, String text, String instead, String finding) {
        var name = "processes/" + file;
        assertThat(text(name)).contains(text);
        assertThat(findings(with(name, text(name).replace(text, instead == null ? "" : instead))))
                .anySatisfy(it -> assertThat(it).contains(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `<inputExpression ` | `<inputExpression expressionLanguage="javascript" ` | runs no code
            answer: record-daily-review.newsScore | answer: record-daily-review.shoeSize | no form asks record-daily-review.shoeSize
            """)
    void aMistakeInADecisionIsFound(String text, String instead, String finding) {
        var name = "decisions/assessment/criteria-to-reside.dmn";
        assertThat(text(name)).contains(text);
        assertThat(findings(with(name, text(name).replace(text, instead))))
                .anySatisfy(it -> assertThat(it).contains(finding));
    }

    @Test
    void twoFilesOfOneNameAreFound() {
        assertThat(findings(with("processes/elsewhere/admission.bpmn", text("processes/admission/admission.bpmn"))))
                .contains("admission is the name of more than one file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${''.getClass().forName('java.lang.Runtime')}", "${execution.setVariable('a','b')}",
        "${londonTime.class}", "Hello ${pathway}", "${a['class']}", "${beans(1)}", "${londonTime.daily(pathway)}",
        "${decisionResult.getSingleResult().getClass().x}", "#{a.b}", "${pathway}${lane}", "${{}.class}", "${'a' += a.b}"})
    void anExpressionThatReachesFurtherIsNotPlain(String expression) {
        assertThat(Expressions.isPlain(expression)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${pathway}", "${!lane}", "${not (lane == 'simple')}", "#{execution.processBusinessKey}",
        "${lane == 'simple' ? proposedPathway : (pathway == 'P1' ? 'a' : 'b.c()')}", "${londonTime.daily('08:00')}",
        "${londonTime.nextOf('08:00','15:00')}", "${decisionResult.getSingleResult().pathway}",
        "${resideStatus != 'meets' && execution.getVariable('needsDescribed') == true}"})
    void whatModelsSayIsPlain(String expression) {
        assertThat(Expressions.isPlain(expression)).isTrue();
    }

    private static List<String> findings(Map<String, byte[]> files) {
        return new ModelSetCheck(JsonFormContract::read, Models.lists()).findings(files, Delegates.names());
    }

    private static Map<String, byte[]> with(String name, String content) {
        var files = new TreeMap<>(SOUND);
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String text(String name) {
        return new String(SOUND.get(name), StandardCharsets.UTF_8);
    }
}
