package org.homeward.duties.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.homeward.duties.Duties;
import org.homeward.duties.Duty;
import org.homeward.duties.DutyKind;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps duties in table {@code duty}; an index lets one of each kind be open for a journey. */
@Repository
class JdbcDuties implements Duties {

    private final JdbcClient jdbc;

    JdbcDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Duty> open(JourneyId journey, DutyKind kind, String source, Optional<String> raisedBy, Instant at) {
        return jdbc.sql("""
                        insert into duty (journey, kind, source, raised_by, raised_at)
                        values (:journey, :kind, :source, :by, :at)
                        on conflict (journey, kind) where ended_at is null do nothing
                        returning id, journey, kind, source, raised_by""")
                .param("journey", journey.value()).param("kind", kind.key()).param("source", source)
                .param("by", raisedBy.orElse(null)).param("at", Timestamp.from(at)).query(JdbcDuties::duty).optional();
    }

    @Override
    public boolean has(JourneyId journey, DutyKind kind) {
        return jdbc.sql("select exists (select 1 from duty where journey = :journey and kind = :kind)")
                .param("journey", journey.value()).param("kind", kind.key()).query(Boolean.class).single();
    }

    @Override
    public boolean isOpen(JourneyId journey, DutyKind kind) {
        return jdbc.sql("select exists (select 1 from duty where journey = :journey and kind = :kind and ended_at is null)")
                .param("journey", journey.value()).param("kind", kind.key()).query(Boolean.class).single();
    }

    @Override
    public Optional<Duty> find(long id) {
        return jdbc.sql("select id, journey, kind, source, raised_by from duty where id = :id").param("id", id)
                .query(JdbcDuties::duty).optional();
    }

    @Override
    public void late(long id, Instant at) {
        jdbc.sql("update duty set late_at = :at where id = :id and late_at is null and ended_at is null")
                .param("at", Timestamp.from(at)).param("id", id).update();
    }

    @Override
    public void end(long id, String outcome, Instant at) {
        jdbc.sql("update duty set ended_at = :at, outcome = :outcome where id = :id and ended_at is null")
                .param("at", Timestamp.from(at)).param("outcome", outcome).param("id", id).update();
    }

    @Override
    public void endAll(JourneyId journey, String outcome, Instant at) {
        jdbc.sql("update duty set ended_at = :at, outcome = :outcome where journey = :journey and ended_at is null")
                .param("at", Timestamp.from(at)).param("outcome", outcome).param("journey", journey.value()).update();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(row.getLong("id"), new JourneyId(row.getString("journey")),
                DutyKind.of(row.getString("kind")).orElseThrow(), row.getString("source"),
                Optional.ofNullable(row.getString("raised_by")));
    }
}
