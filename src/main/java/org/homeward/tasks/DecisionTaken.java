package org.homeward.tasks;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one decision table said about one journey, from which facts and by which rules. It is a proposal; people decide.
 *
 * @param decision the decision's id, for example {@code select-pathway}
 * @param version  version of the table that was asked
 * @param inputs   the facts it read; an unknown fact is null
 * @param matched  the rules that matched, in the table's order
 */
public record DecisionTaken(String decision, int version, Instant takenAt, Map<String, Object> inputs,
                            List<MatchedRule> matched) {

    public DecisionTaken {
        Objects.requireNonNull(decision);
        Objects.requireNonNull(takenAt);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        matched = List.copyOf(matched);
    }

    /** The value of one output of the first rule that matched. */
    public Optional<Object> output(String name) {
        return matched.stream().findFirst().map(rule -> rule.outputs().get(name));
    }

    /** One rule that matched: its id, what its owner wrote about it, and what it says. */
    public record MatchedRule(String rule, String description, Map<String, Object> outputs) {

        public MatchedRule {
            outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        }
    }
}
