package org.homeward.tasks.store;

import java.util.Collection;
import org.homeward.tasks.WaitState;
import org.homeward.tasks.WaitStateCatalogue;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what models say about waits in table {@code wait_state}. */
@Repository
class JdbcWaitStateCatalogue implements WaitStateCatalogue {

    private final NamedParameterJdbcTemplate jdbc;

    JdbcWaitStateCatalogue(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void replace(Collection<WaitState> states) {
        jdbc.batchUpdate("""
                insert into wait_state (process_id, element_id, name, waiting_for, owner, unblock, why, afterwards,
                                        task_id)
                values (:process, :element, :name, :waitingFor, :owner, :unblock, :why, :afterwards, :task)
                on conflict (process_id, element_id) do update
                   set name = excluded.name, waiting_for = excluded.waiting_for, owner = excluded.owner,
                       unblock = excluded.unblock, why = excluded.why, afterwards = excluded.afterwards,
                       task_id = excluded.task_id""",
                states.stream().map(state -> new MapSqlParameterSource()
                        .addValue("process", state.processId()).addValue("element", state.elementId())
                        .addValue("name", state.name()).addValue("waitingFor", state.waitingFor())
                        .addValue("owner", state.owner()).addValue("unblock", state.unblock())
                        .addValue("why", state.why()).addValue("afterwards", state.afterwards())
                        .addValue("task", state.taskId().orElse(null))).toArray(MapSqlParameterSource[]::new));
    }
}
