package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.homeward.studio.check.DecisionModel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked, a table that owes one answer gives exactly one, and always the same. */
class EveryTableDecisionTest {

    record Asked(String decision, Map<String, Object> facts) {
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(Decisions.all().stream().filter(DecisionModel::givesOneAnswer).toList())
                .flatMap(decision -> FactSpace.of(decision).anything().map(facts -> new Asked(decision.id(), facts)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyQuestionHasExactlyOneAnswer(@ForAll("asked") Asked asked) {
        var outcome = Bench.alone(asked.decision()).ask(asked.facts());
        assertThat(outcome.answers()).singleElement().satisfies(answer -> assertThat(answer).doesNotContainValue(null));
        assertThat(outcome.hit()).hasSize(1);
    }
}
