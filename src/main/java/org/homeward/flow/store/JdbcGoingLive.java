package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.flow.GoingLive;
import org.homeward.journey.JourneyId;
import org.homeward.notices.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares the notices that were held back with what has become of their tasks. */
@Repository
class JdbcGoingLive implements GoingLive {

    private static final String HELD_BACK = """
              from notice n left join task t on t.id = n.about
             where n.state = 'would-have-sent' and n.organisations @> array[:organisation]::text[] and n.written_at >= :since
            """;

    private final JdbcClient database;

    JdbcGoingLive(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<WouldHave> wouldHave(String organisation, Instant since, int limit) {
        return database.sql("""
                        select n.kind, n.recipient, n.written_at, n.journey, coalesce(t.name, '') as task,
                               coalesce(t.state, 'open') as outcome, t.ended_at
                        """ + HELD_BACK + " order by n.written_at desc, n.id limit :limit")
                .param("organisation", organisation).param("since", Timestamp.from(since)).param("limit", limit)
                .query((row, number) -> new WouldHave(NoticeKind.of(row.getString("kind")).words(),
                        row.getString("recipient"), row.getTimestamp("written_at").toInstant(),
                        Optional.ofNullable(row.getString("journey")).map(JourneyId::new), row.getString("task"),
                        row.getString("outcome"), SummaryRow.instant(row, "ended_at"))).list();
    }

    @Override
    public List<Count> counts(String organisation, Instant since) {
        return database.sql("""
                        select (n.written_at at time zone 'Europe/London')::date as day, n.kind, count(*) as number,
                               count(*) filter (where t.state = 'done') as done
                        """ + HELD_BACK + " group by 1, 2 order by 1 desc, 2")
                .param("organisation", organisation).param("since", Timestamp.from(since))
                .query((row, number) -> new Count(row.getObject("day", LocalDate.class),
                        NoticeKind.of(row.getString("kind")).words(), row.getInt("number"), row.getInt("done"))).list();
    }
}
