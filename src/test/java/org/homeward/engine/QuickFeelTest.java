package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.homeward.house.RepositoryFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decision tables are worked out quickly and as the library does it")
class QuickFeelTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private static final Set<String> CELLS = new TreeSet<>();
    private static final Set<String> INPUTS = new TreeSet<>();
    private static final Set<String> OUTPUTS = new TreeSet<>();

    private final FeelEngine library = new ScalaFeelEngineFactory().createInstance();
    private final FeelEngine quick = new QuickFeel();

    @BeforeAll
    static void read() {
        RepositoryFiles.under("decisions").stream().filter(file -> file.toString().endsWith(".dmn"))
                .map(file -> Dmn.readModelFromFile(file.toFile())).forEach(model -> {
                    model.getModelElementsByType(InputEntry.class).forEach(it -> CELLS.add(it.getTextContent().strip()));
                    model.getModelElementsByType(InputExpression.class).forEach(it -> INPUTS.add(it.getTextContent().strip()));
                    model.getModelElementsByType(OutputEntry.class).forEach(it -> OUTPUTS.add(it.getTextContent().strip()));
                });
        CELLS.addAll(List.of("not(\"a\", \"b\")", "not( \"a\" )", "< 3", "<3", ">= -2", "-2", "2.5", "> 2.5", "[1..3]", "(1..3)", "]1..3[",
                "[1.5 .. 4]", "\"a\",\"b\"", "\"a\" , \"b c\"", "\"a, b\"", "\"\"", "\"a\\\"b\"", "\",\"", "\" \",\"a\"", "not(true)",
                "not(3)", "1,2,3", "< 3, > 5", "null",
                "not(null)", "? > 3", "date(\"2026-01-01\")", "> date(\"2026-01-01\")", "contains(?, \"a\")", "not(\"a\"),not(\"b\")"));
        CELLS.remove("");
    }

    @Test
    @DisplayName("every cell of every table, asked about every kind of value")
    void cells() {
        assertThat(CELLS).hasSizeGreaterThan(250);
        for (var cell : CELLS) {
            for (var value : values(cell)) {
                var variables = Variables.createVariables().putValue("given", value).asVariableContext();
                assertThat(answer(() -> quick.evaluateSimpleUnaryTests(cell, "given", variables))).as(cell + " of " + value)
                        .isEqualTo(answer(() -> library.evaluateSimpleUnaryTests(cell, "given", variables)));
            }
        }
    }

    @Test
    @DisplayName("what goes into a table and what comes out of it")
    void expressions() {
        var variables = Variables.createVariables().putValue("text", "a").putValue("truth", true).putValue("number", 3).putValue("long", 4L)
                .putValue("none", null).asVariableContext();
        var all = new LinkedHashSet<>(OUTPUTS);
        all.addAll(INPUTS);
        all.addAll(List.of("text", "truth", "number", "long", "none", "missing", "true", "null", "\"\"", "\"a\\nb\"", "\"a\" + \"b\"",
                "number + 1", "if truth then \"x\" else \"y\"", "-3", "3", "3.5"));
        all.remove("");
        for (var expression : all) {
            assertThat(answer(() -> quick.<Object>evaluateSimpleExpression(expression, variables))).as(expression)
                    .isEqualTo(answer(() -> library.<Object>evaluateSimpleExpression(expression, variables)));
        }
    }

    @Test
    @DisplayName("the plain ones without the library")
    void plain() {
        assertThat(CELLS).filteredOn(cell -> PlainCell.read(cell).isEmpty()).hasSizeLessThan(CELLS.size() / 5);
        assertThat(PlainCell.read("\"a\", \"b\"").orElseThrow().fits("b")).contains(true);
        assertThat(PlainCell.read("[1..3)").orElseThrow().fits(3)).contains(false);
        assertThat(PlainCell.read("> 3").orElseThrow().fits("4")).isEmpty();
    }

    /** Each word and number of the cell, what lies beside them, and what is of another type. */
    private static Set<Object> values(String cell) {
        var values = new HashSet<Object>(Arrays.asList("a", "b", "b c", "", "other", true, false, 0, 3, -2, 1L, 4L, 2.5, 3.0, null));
        WORD.matcher(cell).results().forEach(found -> values.add(found.group(1)));
        FIGURE.matcher(cell).results().filter(found -> found.group().length() < 9).forEach(found -> {
            int number = Integer.parseInt(found.group());
            values.addAll(List.of(number - 1, number, number + 1, (long) number, (double) number));
        });
        return values;
    }

    /** An answer, or that there is none. */
    private static Object answer(Supplier<Object> asked) {
        try {
            var answer = asked.get();
            return answer == null ? "nothing" : answer;
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
