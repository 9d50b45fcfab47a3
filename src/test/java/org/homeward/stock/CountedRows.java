package org.homeward.stock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Numbers the rows of copies where the database counts them up: each copy has room for as many as any lived journey has. */
final class CountedRows implements CopyStatements.Counters {

    private final JdbcTemplate database;
    private final Map<String, Integer> room = new HashMap<>();
    private final Map<String, Long> before = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final long from;

    /** @param from the number of the first copy */
    CountedRows(JdbcTemplate database, List<Map<String, List<Map<String, String>>>> lived, long from) {
        this.database = database;
        this.from = from;
        lived.forEach(rows -> rows.forEach((table, of) -> room.merge(table, of.size(), Math::max)));
        database.query("""
                select attrelid::regclass::text, attname from pg_attribute
                 where attidentity <> '' and attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)""",
                row -> {
                    columns.put(row.getString(1), row.getString(2));
                });
    }

    @Override
    public String number(String table, int row) {
        long start = before.computeIfAbsent(table, it -> database.queryForObject("select coalesce(max(" + columns.get(it) + "), 0) from " + it, Long.class));
        return (start + 1 + row) + " + (c.k - " + from + ") * " + room.get(table);
    }

    /** What the product adds is counted on from there. */
    void moveOn(TableShape table) {
        if (columns.containsKey(table.name())) {
            database.queryForObject("select setval(pg_get_serial_sequence(?, ?), (select coalesce(max(" + columns.get(table.name()) + "), 1) from "
                    + table.name() + "))", Long.class, table.name(), columns.get(table.name()));
        }
    }
}
