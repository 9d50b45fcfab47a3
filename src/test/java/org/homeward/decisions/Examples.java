package org.homeward.decisions;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.homeward.studio.check.DecisionModel;

/**
 * The example cases of one decision, kept as data in {@code src/test/resources/decisions/<id>.json}.
 *
 * @param unlessSaid the facts of every example that does not say otherwise
 */
record Examples(Map<String, Object> unlessSaid, List<Example> examples) {

    static Examples of(String decision) {
        try (var json = Examples.class.getResourceAsStream("/decisions/" + decision + ".json")) {
            if (json == null) {
                throw new IllegalStateException("No examples for decision " + decision);
            }
            return new ObjectMapper().readValue(json, Examples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> facts(Example example) {
        var facts = new LinkedHashMap<>(unlessSaid);
        facts.putAll(example.given());
        return facts;
    }

    /** The rows of the table that no example matches, each with what it says. */
    List<String> unhit(String decision) {
        var bench = Bench.alone(decision);
        var hit = new TreeSet<String>();
        examples.forEach(example -> hit.addAll(bench.ask(facts(example)).hit()));
        return Decisions.of(decision).rules().stream().filter(rule -> !hit.contains(rule.getId()))
                .map(rule -> rule.getId() + ": " + DecisionModel.description(rule)).toList();
    }

    /**
     * One case.
     *
     * @param given  the facts that differ from what holds unless said
     * @param expect the outputs of each answer; outputs that are not named are not looked at
     */
    record Example(Map<String, Object> given, List<Map<String, Object>> expect) {
    }
}
