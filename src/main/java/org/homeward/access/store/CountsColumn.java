package org.homeward.access.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Writes and reads the counts that somebody signed. */
final class CountsColumn {

    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {
    };

    private final ObjectMapper mapper = new ObjectMapper();

    String write(Map<String, Integer> counts) {
        try {
            return mapper.writeValueAsString(new TreeMap<>(counts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts could not be written as JSON", e);
        }
    }

    Map<String, Integer> read(String counts) {
        try {
            return mapper.readValue(counts, COUNTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts could not be read as JSON", e);
        }
    }
}
