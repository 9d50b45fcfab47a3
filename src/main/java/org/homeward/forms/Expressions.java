package org.homeward.forms;

import java.util.Map;
import java.util.Optional;

/** Works out the expressions that a form holds, in FEEL, from the answers and the values that the form was given. */
public interface Expressions {

    /** Empty where it gives nothing or cannot be worked out: an unanswered question makes nothing true. */
    Optional<Object> value(String expression, Map<String, Object> values);

    default boolean holds(String expression, Map<String, Object> values) {
        return value(expression, values).filter(Boolean.TRUE::equals).isPresent();
    }
}
