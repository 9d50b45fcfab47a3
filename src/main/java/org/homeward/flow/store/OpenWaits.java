package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Permit;
import org.homeward.flow.OpenWait;
import org.homeward.flow.TeamTask;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What journeys wait for now, in the words of the newest models, for a whole page of journeys in one statement. */
@Repository
class OpenWaits {

    private final JdbcClient jdbc;

    OpenWaits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most urgent first, and last of all who looks at the delay itself; journeys that wait for nothing are absent. */
    Map<JourneyId, List<OpenWait>> of(Collection<JourneyId> journeys) {
        return jdbc.sql("""
                        select i.journey, i.process_id, i.element_id, i.waiting_for, i.began_at, coalesce(m.owner, i.owner) as owner,
                               coalesce(m.name, t.name, 'An earlier step') as step,
                               coalesce(m.unblock, 'A step of an earlier version of the process has to be finished.')
                                 as unblock,
                               t.id as task, t.task_id, t.name, t.group_id, coalesce(g.name, t.group_id) as team,
                               t.remind_at, t.due_at
                          from wait_interval i
                          left join wait_state m on m.process_id = i.process_id and m.element_id = i.element_id
                          left join task t on t.wait = i.id and t.state = 'open'
                          left join team g on g.group_id = t.group_id
                         where i.journey = any(:journeys) and i.ended_at is null and of_the_way_home(i.process_id)
                         order by i.process_id = 'delay-escalation', t.due_at nulls last, i.began_at, i.id""")
                .param("journeys", journeys.stream().map(JourneyId::value).toArray(String[]::new))
                .query(OpenWaits::openWait).list().stream()
                .collect(Collectors.groupingBy(OpenWait::journey));
    }

    /** The same of one journey, as far as somebody with this permit is told. */
    List<OpenWait> of(JourneyId journey, Permit permit) {
        return shown(of(List.of(journey)).getOrDefault(journey, List.of()), permit);
    }

    static List<OpenWait> shown(List<OpenWait> waits, Permit permit) {
        return waits.stream().filter(wait -> wait.isShownTo(permit)).toList();
    }

    private static OpenWait openWait(ResultSet row, int number) throws SQLException {
        return new OpenWait(new JourneyId(row.getString("journey")), row.getString("process_id"),
                row.getString("element_id"), row.getString("waiting_for"), row.getString("step"), row.getString("unblock"), row.getString("owner"),
                row.getTimestamp("began_at").toInstant(), task(row));
    }

    private static Optional<TeamTask> task(ResultSet row) throws SQLException {
        return text(row, "task").isEmpty() ? Optional.empty() : Optional.of(teamTask(row));
    }

    static TeamTask teamTask(ResultSet row) throws SQLException {
        return new TeamTask(row.getString("task"), row.getString("task_id"), row.getString("name"),
                row.getString("group_id"), row.getString("team"), row.getTimestamp("remind_at").toInstant(),
                row.getTimestamp("due_at").toInstant());
    }
}
