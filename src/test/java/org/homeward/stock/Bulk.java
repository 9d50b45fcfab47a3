package org.homeward.stock;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills tables without keeping their indexes meanwhile. The indexes and constraints stay those that they were: they are marked
 * as not up to date, and built anew afterwards, which also finds what is there twice.
 */
final class Bulk {

    private final JdbcTemplate database;

    Bulk(JdbcTemplate database) {
        this.database = database;
    }

    void fill(String table, List<String> statements) {
        database.update("update pg_index set indisready = false, indisvalid = false where indrelid = ?::regclass", table);
        statements.forEach(database::execute);
        database.execute("reindex table " + table);
        database.execute("vacuum analyze " + table);
    }
}
