package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Viewer;
import org.homeward.flow.Boxes;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.Soundness;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts people by stage in two statements: as they are, and as {@code journey_was} says that they were. */
@Repository
class JdbcBoxes implements Boxes {

    /** Journeys {@code j} as they stood then; one that moved since without a row of how it was is not known and not counted. */
    private static final String THEN = """
            with moved as (
              select distinct on (journey) journey, stage, ward, council, pathway from journey_was
               where until > :then order by journey, until, id)
            , j as (
              select today.id, coalesce(m.stage, today.stage) as stage,
                     case when m.journey is null then today.ward else m.ward end as ward,
                     case when m.journey is null then today.council else m.council end as council,
                     case when m.journey is null then today.pathway else m.pathway end as pathway
                from seen_then(:seeing, :then) s join journey today on today.id = s.journey
                left join moved m on m.journey = today.id
               where today.opened_at <= :then and (m.journey is not null or today.stage_since <= :then)
                 and not exists (select from attendance a where a.journey = today.id))
            select j.stage, count(*) as people from j where j.stage <> 'closed'\
            """;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    JdbcBoxes(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public List<Box> of(Viewer viewer, JourneyQuery query, Instant endOfYesterday) {
        var now = now(viewer, query);
        var then = query.narrowed().byWaits() ? Optional.<Map<String, Integer>>empty()
                : Optional.of(then(viewer, query, endOfYesterday));
        return Arrays.stream(Stage.values()).filter(Stage::isOnTheWayHome)
                .map(stage -> new Box(stage, now.getOrDefault(stage.key(), 0),
                        then.map(counts -> counts.getOrDefault(stage.key(), 0)))).toList();
    }

    @Override
    public Soundness soundness(Viewer viewer, JourneyQuery query) {
        var seen = Seen.by(viewer, policy, query);
        return jdbc.sql(seen.sql() + """
                        select count(*) as people,
                               count(*) filter (where not exists (select from open_data_issue i where i.journey = v.id)) as sound from visible v""")
                .paramSource(seen.values()).query((row, number) -> new Soundness(row.getInt("people"), row.getInt("sound"))).single();
    }

    private Map<String, Integer> now(Viewer viewer, JourneyQuery query) {
        var seen = Seen.by(viewer, policy, query);
        return counts(seen.sql() + "select v.stage, count(*) as people from visible v group by v.stage", seen.values());
    }

    private Map<String, Integer> then(Viewer viewer, JourneyQuery query, Instant endOfYesterday) {
        var values = new MapSqlParameterSource("then", Timestamp.from(endOfYesterday))
                .addValue("seeing", Seen.seeing(viewer, policy, query).toArray(String[]::new));
        var conditions = Narrowing.byPlaceAndStage(query, values);
        return counts(THEN + conditions.stream().map(condition -> " and " + condition).reduce("", String::concat)
                + " group by j.stage", values);
    }

    private Map<String, Integer> counts(String sql, MapSqlParameterSource values) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql(sql).paramSource(values).query(row -> {
            counts.put(row.getString("stage"), row.getInt("people"));
        });
        return counts;
    }
}
