package org.homeward.discharge.store;

import java.util.List;
import org.homeward.discharge.LeavingTasks;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads table {@code task}. */
@Repository
class JdbcLeavingTasks implements LeavingTasks {

    private final JdbcClient jdbc;

    JdbcLeavingTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LeavingTask> of(JourneyId journey) {
        return jdbc.sql("""
                        select t.id, t.task_id, t.group_id, coalesce(team.name, t.group_id) as team, t.due_at
                          from task t left join team on team.group_id = t.group_id
                         where t.journey = ? and t.state = 'open' order by t.due_at, t.id""").param(journey.value())
                .query((row, number) -> new LeavingTask(row.getString("id"), row.getString("task_id"), row.getString("group_id"),
                        row.getString("team"), row.getTimestamp("due_at").toInstant())).list();
    }
}
