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
 * @param labels   what the table calls each of these facts
 * @param whatIfs  what it would have said if one fact had been another; empty for a table that another one builds on
 */
public record DecisionTaken(String decision, int version, Instant takenAt, Map<String, Object> inputs,
                            List<MatchedRule> matched, Map<String, String> labels, List<WhatIf> whatIfs) {

    public DecisionTaken {
        Objects.requireNonNull(decision);
        Objects.requireNonNull(takenAt);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        matched = List.copyOf(matched);
        labels = Map.copyOf(labels);
        whatIfs = List.copyOf(whatIfs);
    }

    /** Without the table's own words. */
    public DecisionTaken(String decision, int version, Instant takenAt, Map<String, Object> inputs,
                         List<MatchedRule> matched) {
        this(decision, version, takenAt, inputs, matched, Map.of(), List.of());
    }

    /** The value of one output of the first rule that matched. */
    public Optional<Object> output(String name) {
        return matched.stream().findFirst().map(rule -> rule.outputs().get(name));
    }

    /** The same with what it would have said otherwise. */
    public DecisionTaken or(List<WhatIf> otherwise) {
        return new DecisionTaken(decision, version, takenAt, inputs, matched, labels, otherwise);
    }

    /**
     * One rule that matched: its id, what its owner wrote about it, and what it says.
     *
     * @param reads the facts that its cells ask for; none where it fits everything
     */
    public record MatchedRule(String rule, String description, Map<String, Object> outputs, List<String> reads) {

        public MatchedRule {
            outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
            reads = List.copyOf(reads);
        }

        public MatchedRule(String rule, String description, Map<String, Object> outputs) {
            this(rule, description, outputs, List.of());
        }
    }

    /**
     * What the table would have said if one fact had been another.
     *
     * @param fact    the fact's name
     * @param value   what it would have been
     * @param words   how the table's owner says so, for example "the home could be made safe"; never empty
     * @param outputs what the table would have answered
     */
    public record WhatIf(String fact, Object value, String words, Map<String, Object> outputs) {

        public WhatIf {
            outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        }
    }
}
