package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.homeward.studio.check.InputSource.Question;
import org.homeward.house.RepositoryFiles;
import org.homeward.studio.check.DecisionModel;
import org.homeward.studio.check.DecisionLint;
import org.homeward.studio.check.DiagramLint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables can be read, drawn, traced to their sources, and never do more than a table may. */
class DecisionLintTest {

    static List<Path> files() {
        return Decisions.files();
    }

    static List<DecisionModel> decisions() {
        return Decisions.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsDrawnAndNamed(Path file) {
        assertThat(DiagramLint.findings(file, RepositoryFiles.read(file).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theTableIsInOrder(DecisionModel decision) {
        assertThat(DecisionLint.findings(decision)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void eachAnswerThatItReadsIsAskedInATask(DecisionModel decision) {
        var tasks = DecisionModel.quoted(Decisions.of("task-groups").column("taskId"));
        assertThat(DecisionLint.questions(decision).map(Question::task)).isSubsetOf(tasks);
        assertThat(DecisionLint.questions(decision).filter(question -> !isAsked(question)))
                .as("questions that the task's form contract does not know").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void eachDecisionThatItReadsExists(DecisionModel decision) {
        assertThat(DecisionLint.decisionsRead(decision))
                .isSubsetOf(decisions().stream().map(DecisionModel::id).toList());
    }

    @Test
    void namesAreUniqueInTheWholeRepository() {
        assertThat(files().stream().map(file -> file.getFileName().toString())).isNotEmpty().doesNotHaveDuplicates();
        assertThat(decisions().stream().map(DecisionModel::id)).doesNotHaveDuplicates();
        assertThat(decisions().stream().flatMap(it -> it.rules().stream()).map(Rule::getId)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            camunda:historyTimeToLive="P180D"               |                              | no time to live
            camunda:versionTag="1.0.0"                      |                              | no version tag
            Does the person still need a hospital bed?      | Reside status                | begin with its question
            Source: DHSC guidance                           | DHSC guidance                | policy source
            hitPolicy="FIRST"                               | hitPolicy="PRIORITY"         | hit policy
            computed: criteriaCount                         | worked out: criteriaCount    | where it comes from
            answer: record-daily-review.clinicianDecision   | answer: clinicianDecision    | where it comes from
            <text>allAnswered</text>                        | <text>all(answered)</text>   | not a plain name
            <text>&gt;= 1</text>                            | <text>for x in y return</text> | asks more than
            <text>&gt;= 1</text>                            | <text>matches(?, "a")</text> | asks more than
            <text>"stay"</text>                             | <text>"rest"</text>          | does not allow
            <text>"meets"</text>                            | <text>a + b</text>           | answers more than
            <text>"meets"</text>                            | <text>"fits"</text>          | does not allow
            rule id="rule_resideStatus_clinicianToDecide"   | rule id="DecisionRule_1"     | does not start with
            <text></text>                                   | <text>true</text>            | last row
            """)
    void aMistakeInATableIsFound(String text, String instead, String finding) {
        var file = Decisions.of("reside-status").file();
        var mistaken = Decisions.in(file, replaced(file, text, instead)).get(0);
        assertThat(DecisionLint.findings(mistaken)).anySatisfy(it -> assertThat(it).contains(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            20191111/MODEL                                  | 20180521/MODEL               | DMN 1.3
            executionPlatformVersion="7.24.0"               | executionPlatformVersion="8" | 7.24.0
            <decision id="select-pathway"                   | <decision id="choose"        | file's name
            dmnElementRef="bed-route"                       | dmnElementRef="elsewhere"    | bed-route is not drawn
            #inputData_hasPlaceToGo"                        | #inputData_usualHome"        | not wired to hasPlaceToGo
            #bed-route"                                     | #home-support"               | not wired to bedRoute
            dmnElementRef="requirement_selectPathway_bedRoute" | dmnElementRef="line"      | is not drawn
            """)
    void aMistakeInAFileIsFound(String text, String instead, String finding) {
        var file = Decisions.of("select-pathway").file();
        assertThat(DiagramLint.findings(file, replaced(file, text, instead).getBytes(StandardCharsets.UTF_8)))
                .anySatisfy(it -> assertThat(it).contains(finding));
    }

    private static String replaced(Path file, String text, String instead) {
        var xml = RepositoryFiles.read(file);
        assertThat(xml).contains(text);
        return xml.replace(text, instead == null ? "" : instead);
    }

    /** A choice that a table does not know would fall to its last row without a word. */
    @ParameterizedTest
    @MethodSource("decisions")
    void eachChoiceThatAFormOffersIsOneThatTheTableKnows(DecisionModel decision) {
        decision.inputs().stream().filter(input -> !DecisionModel.allowed(input).isEmpty()).forEach(input ->
                assertThat(DecisionModel.sourceOf(input).stream().flatMap(source -> source.questions().stream())
                        .flatMap(question -> answers(question).stream())
                        .flatMap(answer -> StreamSupport.stream(answer.path("values").spliterator(), false))
                        .map(JsonNode::asText))
                        .as(DecisionModel.nameOf(input)).isSubsetOf(DecisionModel.allowed(input)));
    }

    private static boolean isAsked(Question question) {
        return contracts(question).isEmpty() || !answers(question).isEmpty();
    }

    private static List<Path> contracts(Question question) {
        return RepositoryFiles.under("processes").stream()
                .filter(file -> file.getFileName().toString().equals(question.task() + ".contract.json")).toList();
    }

    private static List<JsonNode> answers(Question question) {
        return contracts(question).stream()
                .flatMap(file -> StreamSupport.stream(json(file).path("answers").spliterator(), false))
                .filter(answer -> answer.path("name").asText().equals(question.name()))
                .filter(answer -> !answer.path("type").asText().equals("shown")).toList();
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(RepositoryFiles.read(file));
        } catch (IOException e) {
            throw new IllegalStateException(file + " is not JSON", e);
        }
    }
}
