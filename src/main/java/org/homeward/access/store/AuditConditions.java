package org.homeward.access.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Conditions of a search with their values, to be joined by "and". */
final class AuditConditions {

    private final List<String> all = new ArrayList<>();
    private final MapSqlParameterSource values = new MapSqlParameterSource();

    void add(String condition, String name, Object value) {
        all.add(condition);
        values.addValue(name, value);
    }

    String sql() {
        return String.join(" and ", all);
    }

    MapSqlParameterSource values() {
        return values;
    }
}
