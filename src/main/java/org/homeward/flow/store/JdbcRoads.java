package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.instant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.homeward.access.Permit;
import org.homeward.flow.Road;
import org.homeward.flow.Road.Stop;
import org.homeward.flow.Roads;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the waits of one journey, the newest first up to a bound that no real journey reaches. */
@Repository
class JdbcRoads implements Roads {

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;

    JdbcRoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Road> of(JourneyId journey, Permit permit) {
        var stops = new LinkedHashMap<String, List<Stop>>();
        jdbc.sql("""
                        select * from (
                          select i.process_id, i.element_id, coalesce(m.name, i.element_id) as step, i.owner, i.began_at, i.ended_at,
                                 i.how_it_ended is not distinct from 'withdrawn' as withdrawn, i.id
                            from wait_interval i left join wait_state m on m.process_id = i.process_id and m.element_id = i.element_id
                           where i.journey = :journey and of_the_way_home(i.process_id) order by i.began_at desc, i.id limit :most) newest
                         order by began_at, id""")
                .param("journey", journey.value()).param("most", MOST)
                .query(row -> {
                    stops.computeIfAbsent(row.getString("process_id"), key -> new ArrayList<>()).add(new Stop(row.getString("element_id"),
                            row.getString("step"), row.getString("owner"), row.getTimestamp("began_at").toInstant(), instant(row, "ended_at"),
                            row.getBoolean("withdrawn")));
                });
        return stops.entrySet().stream().map(road -> new Road(road.getKey(), road.getValue())).filter(road -> road.isShownTo(permit))
                .sorted(Comparator.comparing((Road road) -> road.stops().get(road.stops().size() - 1).since()).reversed()).toList();
    }
}
