package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.decisions.Examples.Example;
import org.homeward.studio.check.DecisionModel;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every table answers its examples as the place agreed, and no row stands in a table without an example. */
class EveryExampleDecisionTest {

    @TestFactory
    Stream<DynamicContainer> decision() {
        return Decisions.all().stream().map(DecisionModel::id).map(id -> dynamicContainer(id, tests(id)));
    }

    @Test
    void aRowWithoutExampleIsNamed() {
        var all = Examples.of("discharge-outcome");
        var few = new Examples(all.unlessSaid(), all.examples().stream()
                .filter(example -> !example.given().containsValue("3")).toList());
        assertThat(few.unhit("discharge-outcome")).singleElement().asString()
                .startsWith("rule_dischargeOutcome_court: Left by decision of a tribunal");
    }

    private static Stream<DynamicNode> tests(String decision) {
        var examples = Examples.of(decision);
        var bench = Bench.alone(decision);
        Stream<DynamicNode> each = examples.examples().stream()
                .map(example -> dynamicTest(example.given() + " → " + example.expect(),
                        () -> check(bench.ask(examples.facts(example)).answers(), example)));
        return Stream.concat(each, Stream.of(dynamicTest("every row is hit by an example",
                () -> assertThat(examples.unhit(decision)).as("rows of %s that no example hits", decision).isEmpty())));
    }

    private static void check(List<Map<String, Object>> answers, Example example) {
        assertThat(answers).hasSameSizeAs(example.expect());
        example.expect().forEach(expected ->
                assertThat(answers).anySatisfy(answer -> assertThat(answer).containsAllEntriesOf(expected)));
    }
}
