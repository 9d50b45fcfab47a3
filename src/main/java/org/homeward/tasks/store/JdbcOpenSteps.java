package org.homeward.tasks.store;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.OpenSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads open waits, in the words of the newest models. Whoever looks at a delay is not what the person waits for. */
@Repository
class JdbcOpenSteps implements OpenSteps {

    private final JdbcClient jdbc;

    JdbcOpenSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenStep> of(JourneyId journey) {
        return jdbc.sql("""
                select m.task_id, m.unblock, m.owner, i.began_at
                  from wait_interval i
                  join wait_state m on m.process_id = i.process_id and m.element_id = i.element_id
                 where i.journey = ? and i.ended_at is null and of_the_way_home(i.process_id)
                   and i.process_id <> 'delay-escalation'
                 order by i.began_at, i.id""")
            .param(journey.value())
            .query((row, number) -> new OpenStep(Optional.ofNullable(row.getString("task_id")),
                row.getString("unblock"), row.getString("owner"), row.getTimestamp("began_at").toInstant()))
            .list();
    }
}
