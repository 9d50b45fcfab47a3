package org.homeward.tasks.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Writes and reads the {@code jsonb} columns of answers and decisions. */
@Component
class JsonColumn {

    private final ObjectMapper mapper = new ObjectMapper();

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value could not be written as JSON", e);
        }
    }

    Object read(String value) {
        try {
            return mapper.readValue(value, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value could not be read as JSON", e);
        }
    }
}
