package org.homeward.discharge.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.discharge.PlanChange;
import org.homeward.discharge.PlanChanges;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps changes in table {@code plan_change} and the planned day in {@code planned_leaving}. */
@Repository
class JdbcPlanChanges implements PlanChanges {

    private final JdbcClient jdbc;

    JdbcPlanChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PlanChange change) {
        jdbc.sql("insert into plan_change (journey, kind, words, at) values (?, ?, ?, ?)")
                .params(change.journey().value(), change.kind().key(), change.words(), Timestamp.from(change.at())).update();
    }

    @Override
    public List<PlanChange> of(JourneyId journey) {
        return jdbc.sql("select kind, words, at from plan_change where journey = ? order by id").param(journey.value())
                .query((row, number) -> new PlanChange(journey, PlanChange.Kind.of(row.getString("kind")), row.getString("words"),
                        row.getTimestamp("at").toInstant())).list();
    }

    @Override
    public Optional<LocalDate> plannedDay(JourneyId journey) {
        return jdbc.sql("select day from planned_leaving where journey = ?").param(journey.value()).query(LocalDate.class).optional();
    }

    @Override
    public void plan(JourneyId journey, LocalDate day) {
        jdbc.sql("insert into planned_leaving (journey, day) values (?, ?) on conflict (journey) do update set day = excluded.day")
                .params(journey.value(), day).update();
    }

    @Override
    public void forgetDay(JourneyId journey) {
        jdbc.sql("delete from planned_leaving where journey = ?").param(journey.value()).update();
    }
}
