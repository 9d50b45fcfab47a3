package org.homeward.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.homeward.tasks.Prefill;

/** Turns what our tables know into the values that a form in the browser reads. */
final class FilledIn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FilledIn() {
    }

    static TypedValue typed(Object value) {
        if (value instanceof Collection<?> list) {
            return SpinValues.jsonValue(json(list)).create();
        }
        if (value instanceof Boolean ticked) {
            return Variables.booleanValue(ticked);
        }
        return value instanceof Number number ? Variables.doubleValue(number.doubleValue())
                : Variables.stringValue(String.valueOf(value));
    }

    static Set<String> choices(Object options) {
        return ((Collection<?>) options).stream().map(option -> ((Prefill.Choice) option).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form could not be filled in", e);
        }
    }
}
