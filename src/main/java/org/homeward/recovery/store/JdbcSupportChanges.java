package org.homeward.recovery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.recovery.SupportChange;
import org.homeward.recovery.SupportChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps changes of hours in table {@code support_change}. */
@Repository
class JdbcSupportChanges implements SupportChanges {

    private final JdbcClient jdbc;

    JdbcSupportChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SupportChange ask(JourneyId journey, String team, String change, int hours, Instant at) {
        return jdbc.sql("insert into support_change (journey, team, change, hours, asked_at) values (?, ?, ?, ?, ?) returning *")
                .params(journey.value(), team, change, hours, Timestamp.from(at)).query(JdbcSupportChanges::change).single();
    }

    @Override
    public Optional<SupportChange> find(long id) {
        return jdbc.sql("select * from support_change where id = ?").param(id).query(JdbcSupportChanges::change).optional();
    }

    @Override
    public Optional<SupportChange> newest(JourneyId journey, String team) {
        return jdbc.sql("select * from support_change where journey = ? and team = ? order by id desc limit 1").params(journey.value(), team)
                .query(JdbcSupportChanges::change).optional();
    }

    @Override
    public void answered(long id, String answer, Optional<String> because, Instant at) {
        jdbc.sql("update support_change set answer = ?, because = ?, answered_at = ? where id = ? and answer is null")
                .params(answer, because.orElse(null), Timestamp.from(at), id).update();
    }

    private static SupportChange change(ResultSet row, int number) throws SQLException {
        return new SupportChange(row.getLong("id"), new JourneyId(row.getString("journey")), row.getString("team"), row.getString("change"),
                row.getInt("hours"), Optional.ofNullable(row.getString("answer")));
    }
}
