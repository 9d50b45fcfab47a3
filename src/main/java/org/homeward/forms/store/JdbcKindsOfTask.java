package org.homeward.forms.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.forms.KindsOfTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the kinds of task from what the models say of their steps. */
@Repository
class JdbcKindsOfTask implements KindsOfTask {

    private final JdbcClient jdbc;

    JdbcKindsOfTask(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KindOfTask> all() {
        return jdbc.sql("""
                        select distinct on (task_id) task_id, name, why, afterwards from wait_state
                         where task_id is not null order by task_id""")
                .query(KindOfTask.class).list().stream().sorted(Comparator.comparing(KindOfTask::name)).toList();
    }

    @Override
    public Optional<KindOfTask> find(String taskId) {
        return all().stream().filter(kind -> kind.taskId().equals(taskId)).findFirst();
    }
}
