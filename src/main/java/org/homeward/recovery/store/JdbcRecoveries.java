package org.homeward.recovery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.recovery.Extension;
import org.homeward.recovery.PlannedReview;
import org.homeward.recovery.Recoveries;
import org.homeward.recovery.Recovery;
import org.homeward.recovery.RecoveryDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps recovery support in tables {@code recovery}, {@code recovery_review}, {@code recovery_stop} and {@code recovery_extension}. */
@Repository
class JdbcRecoveries implements Recoveries {

    private final JdbcClient jdbc;

    JdbcRecoveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Recovery> find(JourneyId journey) {
        return jdbc.sql("select * from recovery where journey = ?").param(journey.value())
                .query((row, number) -> new Recovery(journey, row.getString("pathway"), new RecoveryDays(instant(row, "left_at").orElseThrow(),
                        stops(journey)), instant(row, "begun_at").orElseThrow(), instant(row, "ended_at"))).optional();
    }

    private List<RecoveryDays.Stop> stops(JourneyId journey) {
        return jdbc.sql("select stopped_at, resumed_at from recovery_stop where journey = ? order by id").param(journey.value())
                .query((row, number) -> new RecoveryDays.Stop(instant(row, "stopped_at").orElseThrow(), instant(row, "resumed_at"))).list();
    }

    @Override
    public void begin(Recovery recovery, List<PlannedReview> plan) {
        jdbc.sql("insert into recovery (journey, pathway, left_at, begun_at) values (?, ?, ?, ?)").params(recovery.journey().value(),
                recovery.pathway(), at(recovery.days().leftAt()), at(recovery.begunAt())).update();
        plan.forEach(review -> add(recovery.journey(), review));
    }

    @Override
    public void goOn(JourneyId journey) {
        jdbc.sql("update recovery set ended_at = null, outcome = null where journey = ?").param(journey.value()).update();
    }

    @Override
    public List<PlannedReview> reviews(JourneyId journey) {
        return jdbc.sql("select * from recovery_review where journey = ? order by opens_at, day, id").param(journey.value())
                .query((row, number) -> new PlannedReview(row.getLong("id"), row.getString("task_id"), row.getInt("day"),
                        instant(row, "opens_at").orElseThrow(), instant(row, "done_at"))).list();
    }

    @Override
    public void add(JourneyId journey, PlannedReview review) {
        jdbc.sql("insert into recovery_review (journey, task_id, day, opens_at) values (?, ?, ?, ?)")
                .params(journey.value(), review.task(), review.day(), at(review.opensAt())).update();
    }

    @Override
    public void done(PlannedReview review, Instant at) {
        jdbc.sql("update recovery_review set done_at = ? where id = ? and done_at is null").params(at(at), review.id()).update();
    }

    @Override
    public void opens(PlannedReview review, Instant at) {
        jdbc.sql("update recovery_review set opens_at = ? where id = ?").params(at(at), review.id()).update();
    }

    @Override
    public void stop(JourneyId journey, Instant at) {
        jdbc.sql("""
                        insert into recovery_stop (journey, stopped_at) values (?, ?)
                        on conflict (journey) where resumed_at is null do nothing""").params(journey.value(), at(at)).update();
    }

    @Override
    public void resume(JourneyId journey, Instant at) {
        jdbc.sql("update recovery_stop set resumed_at = greatest(stopped_at, ?) where journey = ? and resumed_at is null")
                .params(at(at), journey.value()).update();
    }

    @Override
    public void extend(JourneyId journey, Extension extension, Instant at) {
        jdbc.sql("insert into recovery_extension (journey, until_day, funder, agreed_by, agreed_at) values (?, ?, ?, ?, ?)")
                .params(journey.value(), extension.until(), extension.funder(), extension.by(), at(at)).update();
    }

    @Override
    public void end(JourneyId journey, String outcome, Instant at) {
        jdbc.sql("update recovery set ended_at = ?, outcome = ? where journey = ?").params(at(at), outcome, journey.value()).update();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
