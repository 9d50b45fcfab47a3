package org.homeward.sourcing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.sourcing.NeedBook;
import org.homeward.sourcing.NeedInBook;
import org.homeward.sourcing.NeedInBook.Preferences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads table {@code care_need}. */
@Repository
class JdbcNeedBook implements NeedBook {

    private final JdbcClient jdbc;

    JdbcNeedBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<NeedInBook> find(String ref) {
        return jdbc.sql("select * from care_need where ref = :ref").param("ref", ref).query(JdbcNeedBook::read).optional();
    }

    @Override
    public Optional<NeedInBook> newestOf(JourneyId journey) {
        return jdbc.sql("select * from care_need where journey = :journey order by opened_at desc, ref limit 1")
                .param("journey", journey.value()).query(JdbcNeedBook::read).optional();
    }

    private static NeedInBook read(ResultSet row, int number) throws SQLException {
        return new NeedInBook(row.getString("ref"), new JourneyId(row.getString("journey")), row.getString("council"),
                row.getString("pathway"), row.getString("purpose"), NeedColumns.texts(row, "kinds"), NeedColumns.asked(row),
                new Preferences(NeedColumns.text(row, "care_worker"), NeedColumns.text(row, "language"), row.getBoolean("continuity")),
                row.getString("state"), NeedColumns.moment(row, "opened_at").orElseThrow(), NeedColumns.moment(row, "closed_at"),
                NeedColumns.text(row, "closed_because"));
    }
}
