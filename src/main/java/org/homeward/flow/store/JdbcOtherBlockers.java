package org.homeward.flow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.flow.Blocker;
import org.homeward.flow.OtherBlockers;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds notices to councils that nobody has acknowledged for an hour, steps that the engine has given up after its retries, and care without a place. */
@Repository
class JdbcOtherBlockers implements OtherBlockers {

    private static final Duration TIME_TO_ACKNOWLEDGE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final NoFreePlace capacity;
    private final Clock clock;

    JdbcOtherBlockers(JdbcClient jdbc, NoFreePlace capacity, Clock clock) {
        this.jdbc = jdbc;
        this.capacity = capacity;
        this.clock = clock;
    }

    @Override
    public Map<JourneyId, List<Blocker>> of(Collection<JourneyId> journeys) {
        var ids = journeys.stream().map(JourneyId::value).toArray(String[]::new);
        var notices = jdbc.sql("""
                        select n.journey, coalesce(o.name, n.council) as council, min(n.issued_at) as since, count(*) as number,
                               string_agg(replace(n.kind, '-', ' '), ', ' order by n.number) as kinds
                          from partner_notice n left join organisation o on o.id = n.council
                         where n.journey = any(:journeys) and n.kind <> 'withdrawal' and n.issued_at < :before
                           and not exists (select from partner_notice_receipt r where r.notice = n.ref)
                           and not exists (select from partner_notice back where back.takes_back = n.ref)
                         group by n.journey, coalesce(o.name, n.council) order by since""")
                .param("journeys", ids).param("before", Timestamp.from(clock.instant().minus(TIME_TO_ACKNOWLEDGE)))
                .query(JdbcOtherBlockers::notice).list();
        var failures = jdbc.sql("""
                        select e.business_key_ as journey, min(i.incident_timestamp_) as since from act_ru_execution e
                          join act_ru_execution s on s.root_proc_inst_id_ = e.root_proc_inst_id_
                          join act_ru_incident i on i.execution_id_ = s.id_
                         where e.business_key_ = any(:journeys) and e.parent_id_ is null
                         group by e.business_key_ order by since""")
                .param("journeys", ids).query(JdbcOtherBlockers::failure).list();
        return Stream.of(failures, capacity.of(ids), notices).flatMap(List::stream).collect(Collectors.groupingBy(Blocker::journey));
    }

    private static Blocker notice(ResultSet row, int number) throws SQLException {
        var journey = new JourneyId(row.getString("journey"));
        var which = (row.getInt("number") == 1 ? "the notice" : row.getInt("number") + " notices") + " (" + row.getString("kinds") + ")";
        return new Blocker(Blocker.Kind.NOTICE, journey, "Notice without an answer", row.getString("council") + " acknowledges " + which + ".",
                "council", row.getTimestamp("since").toInstant(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                "/journeys/" + journey + "/notices");
    }

    private static Blocker failure(ResultSet row, int number) throws SQLException {
        var journey = new JourneyId(row.getString("journey"));
        return new Blocker(Blocker.Kind.FAILURE, journey, "A step has failed", "Whoever runs Homeward lets the failed step be done again.",
                "administrators", row.getTimestamp("since").toInstant(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                "/journeys/" + journey);
    }
}
