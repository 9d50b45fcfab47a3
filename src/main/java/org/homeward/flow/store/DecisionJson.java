package org.homeward.flow.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.homeward.flow.JourneyFile.MatchedRule;

/** Reads what a decision looked at and answered. Example of matched: {@code [{"rule":"r4","description":"…","outputs":{"pathway":"P1"}}]}. */
final class DecisionJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DecisionJson() {
    }

    /** In the order of their names; empty where it was not known. */
    static Map<String, Optional<Object>> inputs(String json) {
        return values(read(json));
    }

    static List<MatchedRule> matched(String json) {
        return StreamSupport.stream(read(json).spliterator(), false)
                .map(rule -> new MatchedRule(rule.path("rule").asText(), rule.path("description").asText(),
                        values(rule.path("outputs")))).toList();
    }

    private static Map<String, Optional<Object>> values(JsonNode object) {
        var values = new TreeMap<String, Optional<Object>>();
        object.properties().forEach(entry ->
                values.put(entry.getKey(), Optional.ofNullable(MAPPER.convertValue(entry.getValue(), Object.class))));
        return values;
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept decision could not be read", e);
        }
    }
}
