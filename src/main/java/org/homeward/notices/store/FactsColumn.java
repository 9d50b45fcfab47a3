package org.homeward.notices.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Writes and reads what a notice says, with the path of its link. */
final class FactsColumn {

    static final String PATH = "path";
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
    };

    private final ObjectMapper mapper = new ObjectMapper();

    String write(Map<String, String> facts) {
        try {
            return mapper.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice could not be written as JSON", e);
        }
    }

    Map<String, String> read(String facts) {
        try {
            return mapper.readValue(facts, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice could not be read as JSON", e);
        }
    }
}
