package org.homeward.flow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.flow.PromisedAction;
import org.homeward.flow.PromisedAction.Became;
import org.homeward.flow.PromisedActions;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps them in {@code promised_action}, and what became of them in {@code promised_action_outcome}. */
@Repository
class JdbcPromisedActions implements PromisedActions {

    private static final String ALL = """
            select p.id, p.action, p.words, coalesce(o.name, p.organisation, g.name, p.team) as whose, p.due_at,
                   coalesce(m.name, p.promised_by) as by_whom, p.promised_at, r.outcome, r.noted_at,
                   coalesce(n.name, r.by_whom) as noted_by
              from promised_action p
              left join promised_action_outcome r on r.promise = p.id
              left join organisation o on o.id = p.organisation
              left join team g on g.group_id = p.team
              left join member m on m.user_id = p.promised_by
              left join member n on n.user_id = r.by_whom
             where p.journey = :journey""";

    private final JdbcClient jdbc;

    JdbcPromisedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Promise promise) {
        jdbc.sql("""
                        insert into promised_action (journey, task, task_kind, action, words, team, organisation, due_at, promised_by,
                                                     promised_at)
                        values (:journey, :task, :kind, :action, :words, :team, :organisation, :due, :by, :at)""")
                .param("journey", promise.journey().value()).param("task", promise.task()).param("kind", promise.taskKind())
                .param("action", promise.action()).param("words", promise.words().orElse(null)).param("team", promise.team())
                .param("organisation", promise.organisation().orElse(null)).param("due", Timestamp.from(promise.dueAt()))
                .param("by", promise.byWhom()).param("at", Timestamp.from(promise.at())).update();
    }

    @Override
    public List<PromisedAction> of(JourneyId journey) {
        return jdbc.sql(ALL + " order by r.promise is not null, p.due_at, p.id").param("journey", journey.value())
                .query(JdbcPromisedActions::promise).list();
    }

    @Override
    public Optional<PromisedAction> find(JourneyId journey, long id) {
        return jdbc.sql(ALL + " and p.id = :id").param("journey", journey.value()).param("id", id)
                .query(JdbcPromisedActions::promise).optional();
    }

    @Override
    public boolean note(long id, Outcome outcome, String byWhom, Instant at) {
        return jdbc.sql("""
                        insert into promised_action_outcome (promise, outcome, by_whom, noted_at)
                        values (:id, :outcome, :by, :at) on conflict do nothing""")
                .param("id", id).param("outcome", outcome.key()).param("by", byWhom).param("at", Timestamp.from(at)).update() > 0;
    }

    private static PromisedAction promise(ResultSet row, int number) throws SQLException {
        var became = row.getString("outcome") == null ? Optional.<Became>empty() : Optional.of(new Became(
                Outcome.of(row.getString("outcome")).orElseThrow(), row.getString("noted_by"), row.getTimestamp("noted_at").toInstant()));
        return new PromisedAction(row.getLong("id"), row.getString("action"), Optional.ofNullable(row.getString("words")),
                row.getString("whose"), row.getTimestamp("due_at").toInstant(), row.getString("by_whom"),
                row.getTimestamp("promised_at").toInstant(), became);
    }
}
