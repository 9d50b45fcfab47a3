package org.homeward.pathway.store;

import java.util.List;
import org.homeward.journey.JourneyId;
import org.homeward.pathway.OpenProposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds open proposals by their tasks. */
@Repository
class JdbcOpenProposals implements OpenProposals {

    private final JdbcClient jdbc;

    JdbcOpenProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isHeld(JourneyId journey) {
        return jdbc.sql("""
                        select exists (select 1 from wait_interval where journey = :journey and ended_at is null
                                          and process_id in ('way-home', 'discharge-to-assess') and element_id = 'messageEvent_reviewedAgain')""")
                .param("journey", journey.value()).query(Boolean.class).single();
    }

    @Override
    public List<JourneyId> all() {
        return jdbc.sql("""
                        select distinct journey from task
                         where state = 'open' and task_id in ('agree-pathway', 'decide-by-judgement') order by journey""")
                .query((row, number) -> new JourneyId(row.getString("journey"))).list();
    }
}
