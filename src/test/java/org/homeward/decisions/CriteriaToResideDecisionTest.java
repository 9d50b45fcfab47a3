package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The check-list of the ward round: whoever is more ill meets at least the criteria that they met before. */
class CriteriaToResideDecisionTest {

    private static final Bench TABLE = Bench.alone("criteria-to-reside");
    private static final FactSpace FACTS = FactSpace.of(Decisions.of("criteria-to-reside"));

    @Provide
    Arbitrary<Map<String, Object>> anything() {
        return FACTS.anything();
    }

    @Provide
    Arbitrary<String> fact() {
        return Arbitraries.of(FACTS.answers().keySet());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void moreIllnessNeverTakesACriterionAway(
            @ForAll("anything") Map<String, Object> facts, @ForAll("fact") String fact) {
        var worse = new HashMap<>(facts);
        worse.put(fact, moreIll(fact));
        assertThat(codes(worse)).containsAll(codes(facts)).hasSizeGreaterThan(0);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noCriterionIsMetTwice(@ForAll("anything") Map<String, Object> facts) {
        assertThat(codes(facts)).doesNotHaveDuplicates();
    }

    /** The answer of somebody as ill as the question can tell. */
    private static Object moreIll(String fact) {
        return switch (fact) {
            case "newsScore" -> 20;
            case "ivMedicineTimesPerDay" -> 24;
            default -> fact.startsWith("hoursSince") ? (Object) 0.5 : (Object) true;
        };
    }

    private static List<Object> codes(Map<String, Object> facts) {
        return TABLE.ask(facts).answers().stream().map(answer -> answer.get("criterionCode")).toList();
    }
}
