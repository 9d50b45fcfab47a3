package org.homeward.bench.fast;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How much a database has written. */
record Written(long commits, long rows) {

    static Written of(JdbcClient database) {
        return database.sql("""
                select xact_commit, tup_inserted + tup_updated + tup_deleted from pg_stat_database where datname = current_database()""")
                .query((row, number) -> new Written(row.getLong(1), row.getLong(2))).single();
    }

    Written since(Written before) {
        return new Written(commits - before.commits, rows - before.rows);
    }
}
