package org.homeward.forms.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.forms.TaskAtHand;
import org.homeward.forms.TasksAtHand;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one task by its number, for its own team and for the one that covers. */
@Repository
class JdbcTasksAtHand implements TasksAtHand {

    private static final String TASKS = """
            select t.id, t.journey, t.task_id, t.name, t.group_id, coalesce(g.name, t.group_id) as team,
                   t.opened_at, t.remind_at, t.due_at, t.escalate_to, t.taken_by, coalesce(m.unblock, '') as unblock, coalesce(m.why, '') as why,
                   coalesce(m.afterwards, '') as afterwards, t.state, t.ended_at, t.ended_by, t.because
              from task t
              join wait_interval i on i.id = t.wait
              left join team g on g.group_id = t.group_id
              left join wait_state m on m.process_id = i.process_id and m.element_id = i.element_id
             where (t.group_id = any(:groups)
                    or exists (select from task_team c where c.task = t.id and c.group_id = any(:groups)
                                  and (c.until is null or c.until = t.ended_at)))
            """;

    private final JdbcClient jdbc;

    JdbcTasksAtHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TaskAtHand> find(Viewer viewer, String task) {
        return jdbc.sql(TASKS + " and t.id = :task").param("task", task).param("groups", groups(viewer))
                .query(JdbcTasksAtHand::task).optional();
    }

    @Override
    public List<TaskAtHand> ofKind(Viewer viewer, String taskId, Instant doneSince) {
        return jdbc.sql(TASKS + """
                         and t.task_id = :kind and (t.state = 'open' or t.state = 'done' and t.ended_at >= :since)
                         order by t.due_at, t.id""")
                .param("kind", taskId).param("groups", groups(viewer)).param("since", Timestamp.from(doneSince))
                .query(JdbcTasksAtHand::task).list();
    }

    @Override
    public boolean knows(Viewer viewer, String taskId) {
        return jdbc.sql("select exists (" + TASKS + " and t.task_id = :kind)").param("kind", taskId)
                .param("groups", groups(viewer)).query(Boolean.class).single();
    }

    private static String[] groups(Viewer viewer) {
        return viewer.groups().toArray(String[]::new);
    }

    private static TaskAtHand task(ResultSet row, int number) throws SQLException {
        return new TaskAtHand(row.getString("id"), new JourneyId(row.getString("journey")), row.getString("task_id"),
                row.getString("name"), row.getString("group_id"), row.getString("team"),
                row.getTimestamp("opened_at").toInstant(), row.getTimestamp("remind_at").toInstant(),
                row.getTimestamp("due_at").toInstant(), row.getString("escalate_to"),
                Optional.ofNullable(row.getString("taken_by")), row.getString("unblock"), row.getString("why"),
                row.getString("afterwards"),
                TaskAtHand.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("ended_by")), Optional.ofNullable(row.getString("because")));
    }
}
