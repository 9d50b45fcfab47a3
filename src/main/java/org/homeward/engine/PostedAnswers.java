package org.homeward.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Reads what a browser or a program posted into plain values: text, numbers, yes or no, and lists of them. */
final class PostedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PostedAnswers() {
    }

    static Map<String, Object> plain(Map<String, Object> posted) {
        var plain = new LinkedHashMap<String, Object>();
        if (posted != null) {
            posted.keySet().forEach(name -> plain.put(name, plain(posted, name)));
        }
        return plain;
    }

    private static Object plain(Map<String, Object> posted, String name) {
        var value = posted instanceof VariableMap map ? map.getValueTyped(name) : posted.get(name);
        if (value instanceof SerializableValue serialized) {
            return json(serialized.getValueSerialized());
        }
        return value instanceof TypedValue typed ? typed.getValue() : value;
    }

    private static Object json(String text) {
        try {
            return text == null ? null : JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            return text;
        }
    }
}
