package org.homeward.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.studio.check.ColumnValues;
import org.homeward.studio.check.DecisionModel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Every combination of facts that a decision can be asked with.
 *
 * @param answers for each fact what may be answered; numbers stand at and beside each limit that a row names
 */
record FactSpace(Map<String, List<Object>> answers) {

    static FactSpace of(DecisionModel... decisions) {
        var answers = new LinkedHashMap<String, List<Object>>();
        Stream.of(decisions).forEach(decision -> decision.inputs().forEach(input ->
                answers.put(DecisionModel.nameOf(input), List.copyOf(ColumnValues.known(decision, input)))));
        return new FactSpace(answers);
    }

    /** The same without some facts; for results of one decision that another reads. */
    FactSpace without(Set<String> names) {
        var rest = new LinkedHashMap<>(answers);
        rest.keySet().removeAll(names);
        return new FactSpace(rest);
    }

    /** The same with only some of the answers to one question. */
    FactSpace with(String name, Object... only) {
        var narrowed = new LinkedHashMap<>(answers);
        narrowed.put(name, List.of(only));
        return new FactSpace(narrowed);
    }

    /** Every question answered with one of its answers. */
    Arbitrary<Map<String, Object>> answered() {
        return combined(answers);
    }

    /** Some questions not answered, and some answered with what nobody has heard of. */
    Arbitrary<Map<String, Object>> anything() {
        var wider = new LinkedHashMap<String, List<Object>>();
        answers.forEach((name, values) -> {
            var more = new ArrayList<>(values);
            more.add(null);
            if (values.get(0) instanceof String) {
                more.add(ColumnValues.UNHEARD_OF);
            }
            wider.put(name, more);
        });
        return combined(wider);
    }

    /** Some of the names, at most so many. */
    Arbitrary<Set<String>> some(int most) {
        return Arbitraries.of(answers.keySet()).set().ofMinSize(1).ofMaxSize(most);
    }

    private static Arbitrary<Map<String, Object>> combined(Map<String, List<Object>> values) {
        var names = List.copyOf(values.keySet());
        return Combinators.combine(names.stream().map(name -> Arbitraries.of(values.get(name))).toList()).as(chosen -> {
            Map<String, Object> facts = new LinkedHashMap<>();
            for (var i = 0; i < names.size(); i++) {
                facts.put(names.get(i), chosen.get(i));
            }
            return facts;
        });
    }
}
