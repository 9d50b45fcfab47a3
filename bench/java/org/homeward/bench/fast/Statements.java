package org.homeward.bench.fast;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database was asked, by PostgreSQL's own count: which statements take most of the time, and where rows are written. */
final class Statements {

    /** Counting costs a little itself, so it is asked for: {@code -Dbench.statements=true}. */
    static final boolean COUNTED = Boolean.getBoolean("bench.statements");
    private static final int MOST = Integer.getInteger("bench.most", 60);

    private final JdbcClient database;

    private Statements(JdbcClient database) {
        this.database = database;
    }

    /** Counts from now on. */
    static Statements of(JdbcClient database) {
        database.sql("create extension if not exists pg_stat_statements").update();
        database.sql("select pg_stat_statements_reset()").query((row, number) -> "").list();
        return new Statements(database);
    }

    void print(int journeys) {
        System.out.printf(Locale.ROOT, "%nStatements of a journey: calls, milliseconds, rows%n");
        database.sql("""
                        select calls, total_exec_time, rows, regexp_replace(query, '\\s+', ' ', 'g') as query from pg_stat_statements
                         order by total_exec_time desc limit :most""").param("most", MOST).query((row, number) -> line(row.getDouble("calls"),
                row.getDouble("total_exec_time"), row.getDouble("rows"), row.getString("query"), journeys)).list().forEach(System.out::println);
        System.out.println(database.sql("select sum(calls) as calls, sum(total_exec_time) as total, sum(rows) as rows from pg_stat_statements")
                .query((row, number) -> line(row.getDouble("calls"), row.getDouble("total"), row.getDouble("rows"), "all", journeys)).single());
        System.out.printf(Locale.ROOT, "%nRows of a journey: inserted, updated (in place), deleted%n");
        database.sql("""
                        select n_tup_ins, n_tup_upd, n_tup_hot_upd, n_tup_del, relname from pg_stat_user_tables
                         order by n_tup_ins + n_tup_upd + n_tup_del desc limit :most""").param("most", MOST).query((row, number) -> String.format(
                Locale.ROOT, "%8.1f %8.1f (%.1f) %8.1f  %s", row.getDouble(1) / journeys, row.getDouble(2) / journeys, row.getDouble(3) / journeys,
                row.getDouble(4) / journeys, row.getString(5))).list().forEach(System.out::println);
    }

    private static String line(double calls, double milliseconds, double rows, String query, int journeys) {
        return String.format(Locale.ROOT, "%8.1f %8.2f %8.1f  %.180s", calls / journeys, milliseconds / journeys, rows / journeys, query);
    }
}
