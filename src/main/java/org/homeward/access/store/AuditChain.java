package org.homeward.access.store;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.access.AuditEntry;
import org.springframework.jdbc.core.JdbcTemplate;

/** Table {@code audit_entry} and where it ends. Whoever holds the end may add to it; the others leave it to them. */
final class AuditChain {

    private static final String COLUMNS = "seq, at, who, groups, organisations, from_where, action, screen, address, "
            + "purpose, journeys, persons, rows, what, key_mark, previous, hash";
    private static final String ADD = "insert into audit_entry (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int ROWS_AT_A_TIME = 1000;

    private final JdbcTemplate database;

    AuditChain(JdbcTemplate database) {
        this.database = database;
    }

    /** The end of the chain, held until the transaction ends; empty while another node holds it. */
    Optional<End> hold() {
        return database.query("""
                select seq, hash, seal, set_config('homeward.chaining', 'on', true) from audit_head
                   for update skip locked""", AuditChain::endOf).stream().findFirst();
    }

    Optional<End> end() {
        return database.query("select seq, hash, seal from audit_head", AuditChain::endOf).stream().findFirst();
    }

    void add(List<ChainedEntry> links, AuditKey key) {
        database.batchUpdate(ADD, links, links.size(), AuditChain::fill);
        var last = links.get(links.size() - 1);
        database.update("update audit_head set seq = ?, hash = ?, seal = ?", last.entry().seq(), last.hash(),
                End.seal(key, last.entry().seq(), last.hash()));
    }

    /** Walks over all rows in their order, without holding them in memory. Needs a transaction. */
    void walk(Consumer<ChainedEntry> each) {
        database.query(connection -> {
            var statement = connection.prepareStatement("select " + COLUMNS + " from audit_entry order by seq",
                    ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            statement.setFetchSize(ROWS_AT_A_TIME);
            return statement;
        }, (ResultSet row) -> each.accept(link(row)));
    }

    private static void fill(PreparedStatement statement, ChainedEntry link) throws SQLException {
        var entry = link.entry();
        var connection = statement.getConnection();
        statement.setLong(1, entry.seq());
        statement.setTimestamp(2, Timestamp.from(entry.at()));
        statement.setString(3, entry.who());
        statement.setArray(4, WaitingAudit.array(connection, entry.groups()));
        statement.setArray(5, WaitingAudit.array(connection, entry.organisations()));
        statement.setString(6, entry.fromWhere());
        statement.setString(7, entry.action());
        statement.setString(8, entry.screen());
        statement.setString(9, entry.address());
        statement.setString(10, entry.purpose());
        statement.setArray(11, WaitingAudit.array(connection, entry.journeys()));
        statement.setArray(12, WaitingAudit.array(connection, entry.persons()));
        statement.setInt(13, entry.rows());
        statement.setString(14, entry.what());
        statement.setString(15, link.keyMark());
        statement.setBytes(16, link.previous());
        statement.setBytes(17, link.hash());
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(row.getLong("seq"), row.getTimestamp("at").toInstant(), row.getString("who"),
                WaitingAudit.texts(row.getArray("groups")), WaitingAudit.texts(row.getArray("organisations")),
                row.getString("from_where"), row.getString("action"), row.getString("screen"), row.getString("address"),
                row.getString("purpose"), WaitingAudit.texts(row.getArray("journeys")),
                WaitingAudit.texts(row.getArray("persons")), row.getInt("rows"), row.getString("what"));
    }

    private static ChainedEntry link(ResultSet row) throws SQLException {
        return new ChainedEntry(entry(row), row.getString("key_mark"), row.getBytes("previous"), row.getBytes("hash"));
    }

    private static End endOf(ResultSet row, int number) throws SQLException {
        return new End(row.getLong("seq"), row.getBytes("hash"), row.getBytes("seal"));
    }

    /**
     * Where the chain ends.
     *
     * @param seal made with the key, so that nobody without it can say that the chain ends earlier
     */
    record End(long seq, byte[] hash, byte[] seal) {

        static byte[] seal(AuditKey key, long seq, byte[] hash) {
            return key.link(ByteBuffer.allocate(Long.BYTES + hash.length).putLong(seq).put(hash).array());
        }
    }
}
