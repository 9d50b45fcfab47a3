package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.homeward.studio.check.RowOrder.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No row of ours is there for nothing, and wherever the order of two rows decides, somebody has said why. */
class RowOrderTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Feel FEEL = new Feel();
    private static final List<DecisionModel> ALL = Models.all().decisions();
    private static final List<Object> NO_ANSWERS =
            Arrays.asList(null, "not-known", "not-asked", "needs-judgement", "check-data", "ask-home", ColumnValues.UNHEARD_OF);
    private static final Set<String> NO_PROPOSAL = Set.of("none", "judgement", "needs-judgement", "check-data", "ask-home");

    static Stream<DecisionModel> tables() {
        return ALL.stream().filter(DecisionModel::givesOneAnswer);
    }

    static Stream<DecisionModel> pathwayTables() {
        return ALL.stream().filter(it -> it.basename().equals("select-pathway"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowCanAnswer(DecisionModel table) {
        assertThat(RowOrder.of(table).neverAnswers()).extracting(Finding::sentence).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whereTheOrderOfTwoRowsDecidesSomebodyHasSaidWhy(DecisionModel table) {
        assertThat(RowOrder.of(table).orderMatters()).filteredOn(it -> !Reviewed.all().stream().anyMatch(line -> line.covers(it)))
                .extracting(Finding::sentence).as("pairs not listed in row-order.csv").isEmpty();
    }

    @Test
    void nothingIsListedThatIsNotSo() {
        var found = tables().flatMap(table -> RowOrder.of(table).orderMatters().stream()).toList();
        assertThat(Reviewed.all()).isNotEmpty().allSatisfy(line -> {
            assertThat(found).as(line.toString()).anyMatch(line::covers);
            assertThat(line.reason()).isNotBlank();
        });
    }

    /** The check and the decision engine agree which row answers: at every example of every finding, and at each corner. */
    @ParameterizedTest
    @MethodSource("tables")
    void theEngineAnswersByTheSameRow(DecisionModel table) {
        var order = RowOrder.of(table);
        var asked = alone(table);
        corners(table).forEach(facts -> {
            var row = table.rules().get(order.answering(facts));
            var answers = DecisionModel.conclusions(row).stream().map(cell -> cell.replace("\"", "")).toList();
            assertThat(ENGINE.evaluateDecision(asked, facts).getSingleResult().values()).as("%s", facts)
                    .extracting(String::valueOf).containsExactlyElementsOf(answers);
        });
    }

    /** The table by itself: what the tables below would say is given to it like any other fact. */
    private static DmnDecision alone(DecisionModel table) {
        var copy = DecisionModel.in(table.file(), Dmn.convertToString(table.model()).getBytes(StandardCharsets.UTF_8)).stream()
                .filter(it -> it.id().equals(table.id())).findFirst().orElseThrow();
        copy.decision().getInformationRequirements().clear();
        return ENGINE.parseDecision(copy.id(), copy.model());
    }

    /** Each row's own values, and from there each fact once not answered. */
    private static Stream<Map<String, Object>> corners(DecisionModel table) {
        var inputs = table.inputs();
        return table.rules().stream().limit(30).flatMap(rule -> {
            var facts = new HashMap<String, Object>();
            IntStream.range(0, inputs.size()).forEach(i -> ColumnValues.all(table, inputs.get(i)).stream()
                    .filter(value -> FEEL.fits(DecisionModel.conditions(rule).get(i), value)).limit(1)
                    .forEach(value -> facts.put(DecisionModel.nameOf(inputs.get(i)), value)));
            return Stream.concat(Stream.of(facts), List.copyOf(facts.keySet()).stream().map(name -> {
                var without = new HashMap<>(facts);
                without.put(name, null);
                return without;
            }));
        });
    }

    /** Exhaustive, cell by cell: a row that proposes anything never fits a question that nobody has answered. */
    @ParameterizedTest
    @MethodSource("pathwayTables")
    void noRowThatProposesTakesNoAnswerForOne(DecisionModel table) {
        var order = RowOrder.of(table);
        IntStream.range(0, table.rules().size()).filter(row -> !proposesNothing(table, row)).forEach(row ->
                assertThat(order.asksForNothing(row, NO_ANSWERS)).as(table.rules().get(row).getId()).isEmpty());
    }

    private static boolean proposesNothing(DecisionModel table, int row) {
        return NO_PROPOSAL.contains(DecisionModel.conclusions(table.rules().get(row)).get(0).replace("\"", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <text>"ended"</text> | <text>"none"</text> | Row 5 (“The package had ended and no support is needed. DHSC guidance annex B.”) can never answer: the rows above it take every situation
            hitPolicy="FIRST" | hitPolicy="UNIQUE" | Only one row may fit.
            """)
    void aRowThatIsThereForNothingIsFoundAndSaid(String text, String instead, String sentence) {
        var name = "decisions/pathway/select-pathway.dmn";
        var xml = new String(Models.all().files().get(name), StandardCharsets.UTF_8);
        var changed = DecisionModel.in(Path.of(name), xml.replace(text, instead).getBytes(StandardCharsets.UTF_8)).stream()
                .filter(it -> it.id().equals("care-package-standing")).findFirst().orElseThrow();
        assertThat(RowOrder.of(changed).mistakes()).extracting(Finding::sentence).anySatisfy(it -> assertThat(it).contains(sentence));
    }

    @Test
    void theSentenceSaysWhereBothFitAndWhatEachWouldAnswer() {
        var reside = ALL.stream().filter(it -> it.id().equals("reside-status")).findFirst().orElseThrow();
        assertThat(RowOrder.of(reside).orderMatters()).last().extracting(Finding::sentence).asString()
                .contains("both fit “Criteria count” 1", "“Exception confirmed” yes",
                        "Row 3 stands first and answers leaves-by-exception; row 4 would answer meets.");
    }

    /** One line of {@code row-order.csv}: the upper row, the lower row or * for any, and why the order is right. */
    private record Reviewed(String upper, String lower, String reason) {

        private static List<Reviewed> all() {
            try (var csv = RowOrderTest.class.getResourceAsStream("row-order.csv")) {
                return new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().filter(it -> !it.startsWith("#")).skip(1)
                        .map(line -> line.split(",", 3)).map(cells -> new Reviewed(cells[0], cells[1], cells[2])).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private boolean covers(Finding finding) {
            return upper.equals(finding.rows().get(0)) && (lower.equals("*") || lower.equals(finding.rows().get(1)));
        }
    }
}
