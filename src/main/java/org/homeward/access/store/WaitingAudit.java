package org.homeward.access.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import org.homeward.access.RequestAtHand.Asked;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds rows to {@code audit_waiting}: one in the caller's transaction, or many in one batch. */
final class WaitingAudit {

    private static final String ADD = """
            insert into audit_waiting (at, who, groups, from_where, action, screen, address, journeys, task, rows, what)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate database;

    WaitingAudit(JdbcTemplate database) {
        this.database = database;
    }

    void add(Collection<AuditRow> rows) {
        database.batchUpdate(ADD, rows, rows.size(), WaitingAudit::fill);
    }

    private static void fill(PreparedStatement statement, AuditRow row) throws SQLException {
        var connection = statement.getConnection();
        statement.setTimestamp(1, Timestamp.from(row.at()));
        statement.setString(2, row.who().userId());
        statement.setArray(3, array(connection, row.who().groups().stream().sorted().toArray(String[]::new)));
        statement.setString(4, row.asked().map(Asked::fromWhere).orElse(""));
        statement.setString(5, row.action());
        statement.setString(6, row.screen());
        statement.setString(7, row.asked().map(Asked::address).orElse(""));
        statement.setArray(8, array(connection, row.journeys().toArray(String[]::new)));
        statement.setString(9, row.task().orElse(null));
        statement.setInt(10, row.rows());
        statement.setString(11, row.what());
    }

    private static java.sql.Array array(Connection connection, String[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }
}
