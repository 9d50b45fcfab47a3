package org.homeward.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings an answer, typed or filled in, into the shape in which a page holds it and an expression reads it. */
final class TypedAnswer {

    private TypedAnswer() {
    }

    /** A text, a Boolean for a tick, a list of texts, or a list of maps for rows; never null. */
    static Object of(Component.Asked asked, Object value) {
        if (asked instanceof Component.Rows rows) {
            return rows(rows, value);
        }
        return ofField(((Component.Field) asked).kind(), value);
    }

    private static Object ofField(Component.Kind kind, Object value) {
        if (kind == Component.Kind.TICK) {
            return Boolean.TRUE.equals(value) || "true".equals(value) || "yes".equals(value) || "on".equals(value);
        }
        if (kind.takesSeveral()) {
            return value instanceof Collection<?> several ? several.stream().map(String::valueOf).toList()
                : value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return String.valueOf(number.longValue());
        }
        return value == null ? "" : value.toString();
    }

    private static List<Map<String, Object>> rows(Component.Rows rows, Object value) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.stream().filter(Map.class::isInstance).forEach(row -> all.add(row(rows, (Map<?, ?>) row)));
        } else {
            for (int i = 0; i < rows.atFirst(); i++) {
                all.add(row(rows, Map.of()));
            }
        }
        return all;
    }

    static Map<String, Object> row(Component.Rows rows, Map<?, ?> given) {
        Map<String, Object> row = new LinkedHashMap<>();
        rows.fields().forEach(field -> row.put(field.key(), ofField(field.kind(), given.get(field.key()))));
        return row;
    }

    /** Null where nothing is answered, so that no expression takes silence for an answer. */
    static Object forExpressions(Component.Asked asked, Object standing) {
        if (asked instanceof Component.Field field && field.kind() == Component.Kind.NUMBER) {
            return standing.toString().strip().matches("-?\\d{1,9}(\\.\\d{1,9})?")
                ? new BigDecimal(standing.toString().strip()) : null;
        }
        return standing instanceof String text && text.isBlank() ? null : standing;
    }
}
