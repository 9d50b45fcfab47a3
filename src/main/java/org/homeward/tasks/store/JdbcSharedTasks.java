package org.homeward.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.PutOff;
import org.homeward.tasks.SharedTask;
import org.homeward.tasks.SharedTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code task} with the teams that cover, and writes there until when it is put off. */
@Repository
class JdbcSharedTasks implements SharedTasks {

    private final JdbcClient jdbc;

    JdbcSharedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SharedTask> find(String taskId) {
        return jdbc.sql("""
                        select t.id, t.journey, t.name, t.group_id, t.taken_by, coalesce(m.name, t.taken_by) as holder, t.due_at,
                               t.state = 'open' as open,
                               array(select group_id from task_team where task = t.id and until is null) || t.group_id as teams
                          from task t left join member m on m.user_id = t.taken_by
                         where t.id = :id""")
                .param("id", taskId).query(JdbcSharedTasks::task).optional();
    }

    @Override
    public void putOff(String taskId, PutOff until, String byWhom) {
        jdbc.sql("update task set put_off_until = :until, put_off_why = :why, put_off_by = :by where id = :id and state = 'open'")
                .param("until", Timestamp.from(until.until())).param("why", until.why()).param("by", byWhom)
                .param("id", taskId).update();
    }

    private static SharedTask task(ResultSet row, int number) throws SQLException {
        var holder = Optional.ofNullable(row.getString("taken_by"));
        var name = row.getString("holder");
        return new SharedTask(row.getString("id"), new JourneyId(row.getString("journey")), row.getString("name"),
                row.getString("group_id"), new TreeSet<>(List.of((String[]) row.getArray("teams").getArray())),
                holder.map(user -> new SharedTask.Holder(user, name)),
                row.getTimestamp("due_at").toInstant(), row.getBoolean("open"));
    }
}
