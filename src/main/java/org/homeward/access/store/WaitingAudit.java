package org.homeward.access.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.access.RequestAtHand.Asked;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that wait to be chained, in {@code audit_waiting}: added in the caller's transaction, taken in order. */
final class WaitingAudit {

    private static final String ADD = """
            insert into audit_waiting (at, who, groups, from_where, action, screen, address, journeys, task, person,
              rows, what)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?)""";
    private static final String TAKE = """
            delete from audit_waiting where id in (select id from audit_waiting order by id limit ?)
            returning id, at, who, groups, from_where, action, screen, address, journeys, task, person, rows, what""";

    private final JdbcTemplate database;

    WaitingAudit(JdbcTemplate database) {
        this.database = database;
    }

    void add(Collection<AuditRow> rows) {
        database.batchUpdate(ADD, rows, rows.size(), WaitingAudit::fill);
    }

    boolean any() {
        return Boolean.TRUE.equals(database.queryForObject("select exists (select from audit_waiting)", Boolean.class));
    }

    /** In the order in which they were written. Only who holds the end of the chain may. */
    List<AuditRow> take(int most) {
        return database.query(TAKE, WaitingAudit::numbered, most).stream()
                .sorted(Comparator.comparingLong(Numbered::id)).map(Numbered::row).toList();
    }

    private static void fill(PreparedStatement statement, AuditRow row) throws SQLException {
        var connection = statement.getConnection();
        statement.setTimestamp(1, Timestamp.from(row.at()));
        statement.setString(2, row.who());
        statement.setArray(3, row.groups().isEmpty() ? null : array(connection, row.groups().get()));
        statement.setString(4, row.from().fromWhere());
        statement.setString(5, row.action());
        statement.setString(6, row.screen());
        statement.setString(7, row.from().address());
        statement.setArray(8, array(connection, row.journeys()));
        statement.setString(9, row.task().orElse(null));
        statement.setString(10, row.person().orElse(null));
        statement.setInt(11, row.rows());
        statement.setString(12, row.what());
    }

    private static Numbered numbered(ResultSet row, int number) throws SQLException {
        return new Numbered(row.getLong("id"), new AuditRow(row.getTimestamp("at").toInstant(), row.getString("who"),
                Optional.ofNullable(row.getArray("groups")).map(WaitingAudit::texts),
                Optional.of(new Asked(row.getString("from_where"), row.getString("address"))), row.getString("action"),
                row.getString("screen"), texts(row.getArray("journeys")), Optional.ofNullable(row.getString("task")),
                Optional.ofNullable(row.getString("person")), row.getInt("rows"), row.getString("what")));
    }

    static java.sql.Array array(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    static List<String> texts(java.sql.Array array) {
        try {
            return Arrays.asList((String[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException("A list cannot be read from the audit", e);
        }
    }

    private record Numbered(long id, AuditRow row) {
    }
}
