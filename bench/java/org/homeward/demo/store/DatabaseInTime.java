package org.homeward.demo.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.homeward.demo.store.DataFile.Column;
import org.homeward.demo.store.DataFile.Kind;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Looks at a database at several moments and writes what it saw as one {@link DataFile}. Rows that stand the same at moments that
 * follow one another are written once.
 */
public final class DatabaseInTime {

    /** Made anew wherever the file is loaded: schema books, secrets, what is chained with a key of this machine, and who is signed in. */
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "act_ge_property", "act_ge_schema_log", "act_ru_meter_log",
            "act_ru_task_meter_log", "audit_entry", "audit_head", "audit_waiting", "audit_check", "audit_alert", "answer_link_key",
            "wrong_password", "set_up_link");

    /** Of the engine's books only those of processes that have not ended, and no list of single changes: no page reads them. */
    private static final Set<String> EMPTY = Set.of("act_hi_detail", "act_hi_dec_in", "act_hi_dec_out", "act_hi_decinst", "act_hi_job_log",
            "act_hi_op_log", "act_hi_identitylink", "act_hi_incident");
    private static final String RUNNING = " where root_proc_inst_id_ in (select id_ from act_hi_procinst where end_time_ is null)";
    /** The demo says its own figures when it starts, so that they are as old as it wants them to be. */
    private static final String OF_OTHERS = " where said_by <> 'process:demo'";

    /** Of what is said again and again, the last word on each; of mails and messages, those of the last days. Nobody reads the rest. */
    private static final Map<String, String> LESS = Map.of(
            "act_hi_procinst", RUNNING, "act_hi_actinst", RUNNING, "act_hi_taskinst", RUNNING, "act_hi_varinst", RUNNING,
            "answer", """
                     where journey in (select id from journey where closed_at is null or closed_at > now() - interval '30 days')
                       and (form <> 'record-daily-review' or answered_at > now() - interval '2 days' or task in (
                            select distinct on (journey) task from answer where form = 'record-daily-review' order by journey, id desc))""",
            "decision_taken", """
                     where decision = 'select-pathway'
                        or journey in (select id from journey where closed_at is null or closed_at > now() - interval '30 days')
                       and (taken_at > now() - interval '2 days'
                            or id in (select max(id) from decision_taken group by journey, decision))""",
            "capacity_figure", OF_OTHERS, "capacity_newest", OF_OTHERS,
            "notice", " where written_at > now() - interval '7 days'",
            "hl7_message", " where received_at > now() - interval '3 days'");
    private static final Pattern IDENTIFIER = Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private final DataSource database;
    private final LocalDate firstDay;
    private final List<Instant> moments = new ArrayList<>();
    private final Map<String, Seen> tables = new LinkedHashMap<>();
    private final Map<String, Long> sequences = new LinkedHashMap<>();
    /** Identifiers that nobody can guess do not shrink; in the file they are counted, and each load makes its own. */
    private final Map<String, Integer> identifiers = new HashMap<>();

    public DatabaseInTime(DataSource database, LocalDate firstDay) {
        this.database = database;
        this.firstDay = firstDay;
    }

    /** Notes how the database is now. */
    public void look(Instant moment) throws SQLException, IOException {
        moments.add(moment);
        try (var connection = database.getConnection()) {
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var table : sql.sql("select table_name::text from information_schema.tables where table_schema = 'public' "
                    + "and table_type = 'BASE TABLE' order by 1").query(String.class).list()) {
                if (!LEFT_OUT.contains(table) && !EMPTY.contains(table)) {
                    look(connection, sql, table);
                }
            }
            sql.sql("select sequencename::text, coalesce(last_value, 1) as last_value from pg_sequences where schemaname = 'public'")
                    .query((row, number) -> sequences.put(row.getString(1), row.getLong(2))).list();
        }
    }

    private void look(Connection connection, JdbcClient sql, String table) throws SQLException, IOException {
        var seen = tables.computeIfAbsent(table, it -> new Seen(columns(sql, it)));
        var rows = new StringWriter();
        connection.createStatement().execute("set timezone = 'UTC'");
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select " + seen.columns.stream().map(DatabaseInTime::written)
                .collect(Collectors.joining(", ")) + " from " + table + " " + LESS.getOrDefault(table, "") + " order by 1) to stdout", rows);
        try (var lines = new BufferedReader(new StringReader(rows.toString()))) {
            lines.lines().forEach(line -> seen.saw(line, moments.size() - 1));
        }
    }

    /** Messages are sealed with a key that is not in the file. */
    private static String written(Column column) {
        return column.name().equals("body") ? "null" : column.name();
    }

    private static List<Column> columns(JdbcClient sql, String table) {
        return sql.sql("select column_name::text, data_type::text from information_schema.columns where table_schema = 'public' "
                + "and table_name = ? and is_generated = 'NEVER' order by ordinal_position").param(table)
                .query((row, number) -> new Column(row.getString(1), kind(table, row.getString(1), row.getString(2)))).list();
    }

    private static Kind kind(String table, String column, String type) {
        if (type.startsWith("timestamp")) {
            return Kind.MOMENT;
        }
        if (type.equals("date")) {
            return Kind.DAY;
        }
        if (table.startsWith("act_") && column.equals("long_")) {
            return Kind.MILLISECONDS;
        }
        return Set.of("text", "character varying", "jsonb", "ARRAY").contains(type) ? Kind.TEXT : Kind.OTHER;
    }

    /** @return how many bytes it is long */
    public long write(Path file, String schema) throws IOException {
        Files.createDirectories(file.getParent());
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            };
             var out = new OutputStreamWriter(zipped, StandardCharsets.UTF_8)) {
            out.write(DataFile.HEAD + "\t" + schema + "\t" + firstDay
                    + moments.stream().map(it -> "\t" + it).collect(Collectors.joining()) + "\n");
            for (var table : tables.entrySet()) {
                table.getValue().write(out, table.getKey(), moments.size() - 1);
            }
            for (var sequence : sequences.entrySet()) {
                out.write(DataFile.SEQUENCE + "\t" + sequence.getKey() + "\t" + sequence.getValue() + "\n");
            }
        }
        return Files.size(file);
    }

    private String counted(String identifier) {
        return Integer.toString(identifiers.computeIfAbsent(identifier, it -> identifiers.size()), Character.MAX_RADIX);
    }

    /** What a table held, and when. */
    private final class Seen {

        private final List<Column> columns;
        private final Map<String, int[]> rows = new LinkedHashMap<>();

        private Seen(List<Column> columns) {
            this.columns = columns;
        }

        /** Rows alike count as one, and one that goes and comes again stands twice. */
        private void saw(String row, int moment) {
            var times = rows.get(row);
            if (times == null) {
                rows.put(row, new int[] {moment, moment});
            } else if (times[times.length - 1] >= moment - 1) {
                times[times.length - 1] = moment;
            } else {
                var more = Arrays.copyOf(times, times.length + 2);
                more[times.length] = moment;
                more[times.length + 1] = moment;
                rows.put(row, more);
            }
        }

        private void write(Writer out, String table, int last) throws IOException {
            if (rows.isEmpty()) {
                return;
            }
            out.write(DataFile.TABLE + "\t" + table + columns.stream().map(it -> "\t" + it).collect(Collectors.joining()) + "\n");
            rows.forEach((row, times) -> {
                for (int i = 0; i < times.length; i += 2) {
                    write(out, times[i] == 0 && times[i + 1] == last ? "" : times[i] + "-" + times[i + 1], row);
                }
            });
        }

        private void write(Writer out, String range, String row) {
            try {
                var shorter = IDENTIFIER.matcher(row).replaceAll(found -> DataFile.IDENTIFIER + counted(found.group()) + ";");
                out.write(range + "\t" + shorter + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
