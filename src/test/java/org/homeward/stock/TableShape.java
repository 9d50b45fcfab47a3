package org.homeward.stock;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table as the database describes it. Columns that the database computes are left out. */
record TableShape(String name, List<Column> columns) {

    /**
     * @param counts  whether the database counts it up by itself
     * @param distinct whether no two rows may have the same, alone or together with other columns
     */
    record Column(String name, String type, boolean counts, boolean distinct) {
    }

    static TableShape of(JdbcClient database, String table) {
        return new TableShape(table, database.sql("""
                        select a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attidentity <> '' as counts,
                               exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any(i.indkey)) as distinct_values
                          from pg_attribute a
                         where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                         order by a.attnum""").param(table)
                .query((row, number) -> new Column(row.getString("attname"), row.getString("type"), row.getBoolean("counts"),
                        row.getBoolean("distinct_values"))).list());
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    String columnsAsText() {
        return columns.stream().map(column -> column.name() + "::text").collect(Collectors.joining(", "));
    }
}
