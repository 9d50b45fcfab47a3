package org.homeward.demo.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.demo.store.DataFile.Column;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Brings a data file into tables in which nobody is yet: the engine's tables are made first, ours are there. */
final class LoadHistory {

    private static final List<String> ENGINE = List.of("engine", "history", "identity", "decision.engine", "decision.history");

    private static final Pattern IDENTIFIER = Pattern.compile(DataFile.IDENTIFIER + "([0-9a-z]+);");

    private final Connection connection;
    private final DataFile file;
    private final Placement placement;
    private final WeeksLater later;
    private final Map<String, String> identifiers = new HashMap<>();
    private CopyIn copying;
    private List<Column> columns = List.of();
    private long rows;

    LoadHistory(Connection connection, DataFile file, Placement placement) {
        this.connection = connection;
        this.file = file;
        this.placement = placement;
        this.later = new WeeksLater(file.head().firstDay(), placement.weeks());
    }

    /** @return how many rows there are now; all or none of them are kept */
    long load() throws SQLException, IOException {
        connection.setAutoCommit(false);
        ENGINE.forEach(part -> ScriptUtils.executeSqlScript(connection,
                new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql")));
        run("set local session_replication_role = replica");   // what triggers would write stands in the file already
        for (var line = file.next(); line.isPresent(); line = file.next()) {
            take(line.get());
        }
        endTable();
        connection.commit();
        connection.setAutoCommit(true);
        run("analyze");
        return rows;
    }

    private void take(String line) throws SQLException {
        if (line.startsWith(DataFile.TABLE)) {
            endTable();
            beginTable(line.split("\t"));
        } else if (line.startsWith(DataFile.SEQUENCE)) {
            endTable();
            var words = line.split("\t");
            run("select setval('" + words[1] + "', " + Long.parseLong(words[2]) + ")");
        } else {
            takeRow(line);
        }
    }

    private void beginTable(String... words) throws SQLException {
        columns = Stream.of(words).skip(2).map(Column::read).toList();
        run("delete from " + words[1]);
        copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + words[1] + " (" + columns.stream()
                .map(Column::name).collect(Collectors.joining(", ")) + ") from stdin");
    }

    private void takeRow(String line) throws SQLException {
        int end = line.indexOf('\t');
        if (end > 0 && !holds(line.substring(0, end))) {
            return;
        }
        var values = line.substring(end + 1).split("\t", -1);
        var moved = IntStream.range(0, values.length).mapToObj(i -> identified(later.moved(values[i], columns.get(i).kind())))
                .collect(Collectors.joining("\t", "", "\n")).getBytes(StandardCharsets.UTF_8);
        copying.writeToCopy(moved, 0, moved.length);
        rows++;
    }

    private String identified(String value) {
        return value.indexOf(DataFile.IDENTIFIER) < 0 ? value
                : IDENTIFIER.matcher(value).replaceAll(found ->
                        identifiers.computeIfAbsent(found.group(1), it -> UUID.randomUUID().toString()));
    }

    private boolean holds(String range) {
        var ends = range.split("-");
        return Integer.parseInt(ends[0]) <= placement.moment() && placement.moment() <= Integer.parseInt(ends[1]);
    }

    private void endTable() throws SQLException {
        if (copying != null) {
            copying.endCopy();
            copying = null;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
