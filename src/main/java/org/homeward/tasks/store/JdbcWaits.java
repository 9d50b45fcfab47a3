package org.homeward.tasks.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps waits in {@code wait_interval} and tasks in {@code task}, written in the engine's own transaction. */
@Repository
class JdbcWaits implements Waits {

    private final JdbcClient jdbc;

    JdbcWaits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(Wait wait) {
        jdbc.sql("""
                        insert into wait_interval (id, journey, process_id, element_id, waiting_for, owner, began_at)
                        values (:id, :journey, :process, :element, :waitingFor, :owner, :beganAt)""")
                .param("id", wait.id()).param("journey", wait.journey().value())
                .param("process", wait.processId()).param("element", wait.elementId())
                .param("waitingFor", wait.waitingFor()).param("owner", wait.owner())
                .param("beganAt", Timestamp.from(wait.beganAt()))
                .update();
    }

    @Override
    public void openTask(OpenTask task) {
        jdbc.sql("""
                        insert into task (id, wait, journey, task_id, name, process_id, group_id, escalate_to,
                                          opened_at, remind_at, due_at, chased, state)
                        values (:id, :wait, :journey, :taskId, :name, :process, :group, :escalateTo,
                                :openedAt, :remindAt, :dueAt, :chased, 'open')""")
                .param("id", task.id()).param("wait", task.waitId()).param("journey", task.journey().value())
                .param("taskId", task.taskId()).param("name", task.name()).param("process", task.processId())
                .param("group", task.group()).param("escalateTo", task.escalateTo())
                .param("openedAt", Timestamp.from(task.openedAt()))
                .param("remindAt", Timestamp.from(task.remindAt()))
                .param("dueAt", Timestamp.from(task.dueAt()))
                .param("chased", task.chased())
                .update();
    }

    @Override
    public void take(String taskId, Optional<String> byWhom) {
        jdbc.sql("""
                        update task set taken_by = :by,
                               first_taken_at = coalesce(first_taken_at, case when :by::text is null then null else now() end)
                         where id = :task""").param("by", byWhom.orElse(null)).param("task", taskId).update();
    }

    @Override
    public void giveAsWell(String taskId, String group, String because, Instant since) {
        jdbc.sql("""
                        insert into task_team (task, group_id, because, since) values (:task, :group, :because, :since)
                        on conflict (task, group_id) do nothing""")
                .param("task", taskId).param("group", group).param("because", because)
                .param("since", Timestamp.from(since))
                .update();
    }

    @Override
    public boolean takeTurn(String taskId) {
        jdbc.sql("select id from journey where id = (select journey from task where id = :task) for update")
                .param("task", taskId).query(String.class).optional();
        return jdbc.sql("select state = 'open' from task where id = :task").param("task", taskId)
                .query(Boolean.class).optional().orElse(false);
    }

    @Override
    public void end(String waitId, Ending how, Optional<String> byWhom, Instant at) {
        var state = how.name().toLowerCase(Locale.ROOT);
        int ended = jdbc.sql("""
                        update wait_interval set ended_at = :at, how_it_ended = :how
                         where id = :id and ended_at is null""")
                .param("at", Timestamp.from(at)).param("how", state).param("id", waitId)
                .update();
        if (ended > 0) {
            jdbc.sql("update task set ended_at = :at, state = :state, ended_by = :by where wait = :id")
                    .param("at", Timestamp.from(at)).param("state", state).param("by", byWhom.orElse(null))
                    .param("id", waitId)
                    .update();
            jdbc.sql("""
                            update task_team set until = :at
                             where task in (select id from task where wait = :id) and until is null""")
                    .param("at", Timestamp.from(at)).param("id", waitId)
                    .update();
        }
    }

    @Override
    public Set<String> explainWithdrawal(JourneyId journey, String because) {
        return new TreeSet<>(jdbc.sql("""
                        update task set because = :because
                         where journey = :journey and state = 'withdrawn' and because is null returning group_id""")
                .param("because", because).param("journey", journey.value()).query(String.class).list());
    }
}
