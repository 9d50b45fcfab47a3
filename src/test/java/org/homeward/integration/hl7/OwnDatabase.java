package org.homeward.integration.hl7;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A database that belongs to one test alone, for products that run in processes of their own. */
final class OwnDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final String name = "own_" + UUID.randomUUID().toString().replace("-", "");
    private final Connection connection;

    OwnDatabase(EmbeddedPostgres postgres) throws SQLException {
        this.postgres = postgres;
        try (var admin = postgres.getPostgresDatabase().getConnection(); var create = admin.createStatement()) {
            create.execute("create database " + name);
        }
        connection = postgres.getDatabase("postgres", name).getConnection();
    }

    /** Starts the product on it. */
    HomewardProcess start(String... more) throws IOException {
        return HomewardProcess.start(postgres.getJdbcUrl("postgres", name), more);
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The first column of what a query finds; {@code :visit} in it is the visit. */
    List<String> ofVisit(String sql, String visit) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.prepareStatement(sql.replace(":visit", "?"))) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, visit);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(String.valueOf(rows.getString(1)));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try (var admin = postgres.getPostgresDatabase().getConnection(); var drop = admin.createStatement()) {
            drop.execute("drop database " + name + " with (force)");
        }
    }
}
