package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Viewer;
import org.homeward.flow.Boxes;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.Soundness;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts people by stage: as they are, and as {@code journey_stood} says that they were and that they were known to be. */
@Repository
class JdbcBoxes implements Boxes {

    /** Journeys {@code j} as they stood then; one of which it is not known how it stood then is not counted. */
    private static final String THEN = """
            with seen as (select s.journey from seen_then(:seeing, :about) s %s)
            , j as (
              select today.id, case when o.journey is null then today.stage else o.stage end as stage,
                     case when o.journey is null then today.ward else o.ward end as ward,
                     case when o.journey is null then today.council else o.council end as council,
                     case when o.journey is null then today.pathway else o.pathway end as pathway
                from seen s join journey today on today.id = s.journey
                left join stood_otherwise(:about, cast(:known as timestamptz)) o on o.journey = today.id
               where (o.journey is not null or today.opened_at <= :about)
                 and not exists (select from attendance a where a.journey = today.id))
            select %s from j where j.stage <> 'closed'\
            """;
    private static final String IN_HINDSIGHT = "union select h.journey from seen_in_hindsight(:seeing, :about) h";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    JdbcBoxes(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public List<Box> of(Viewer viewer, JourneyQuery query, Instant endOfYesterday) {
        var now = now(viewer, query);
        if (query.narrowed().byWaits()) {
            return boxes(now, Optional.empty(), Optional.empty());
        }
        var yesterday = counted(viewer, query, endOfYesterday, Optional.empty());
        return boxes(now, Optional.of(yesterday), Optional.of(isKnownBetter(endOfYesterday)
                ? counted(viewer, query, endOfYesterday, Optional.of(endOfYesterday)) : yesterday));
    }

    @Override
    public Soundness soundness(Viewer viewer, JourneyQuery query) {
        var seen = Seen.by(viewer, policy, query);
        return jdbc.sql(seen.sql() + """
                        select count(*) as people,
                               count(*) filter (where not exists (select from open_data_issue i where i.journey = v.id)) as sound from visible v""")
                .paramSource(seen.values()).query((row, number) -> new Soundness(row.getInt("people"), row.getInt("sound"))).single();
    }

    private static List<Box> boxes(Map<Stage, Integer> now, Optional<Map<Stage, Integer>> yesterday, Optional<Map<Stage, Integer>> said) {
        return Arrays.stream(Stage.values()).filter(Stage::isOnTheWayHome).map(stage -> new Box(stage, now.getOrDefault(stage, 0),
                yesterday.map(counts -> counts.getOrDefault(stage, 0)), said.map(counts -> counts.getOrDefault(stage, 0)))).toList();
    }

    private boolean isKnownBetter(Instant then) {
        return jdbc.sql("select exists (select from journey_stood where learned_at > :then and since <= :then and since < learned_at)")
                .param("then", Timestamp.from(then)).query(Boolean.class).single();
    }

    private Map<Stage, Integer> now(Viewer viewer, JourneyQuery query) {
        var seen = Seen.by(viewer, policy, query);
        return counts(seen.sql() + "select v.stage, count(*) as people from visible v group by v.stage", seen.values());
    }

    @Override
    public Map<Stage, Integer> counted(Viewer viewer, JourneyQuery query, Instant about, Optional<Instant> known) {
        var values = values(viewer, query, about, known);
        return counts(then(query, about, known, "j.stage, count(*) as people", values) + " group by j.stage", values);
    }

    @Override
    public Map<JourneyId, Where> whoWasWhere(Viewer viewer, JourneyQuery query, Instant about, Optional<Instant> known) {
        var values = values(viewer, query, about, known);
        var people = new LinkedHashMap<JourneyId, Where>();
        jdbc.sql(then(query, about, known, "j.id, j.stage, j.pathway", values)).paramSource(values).query(row -> {
            people.put(new JourneyId(row.getString("id")), new Where(Stage.of(row.getString("stage")), SummaryRow.text(row, "pathway")));
        });
        return people;
    }

    private MapSqlParameterSource values(Viewer viewer, JourneyQuery query, Instant about, Optional<Instant> known) {
        return new MapSqlParameterSource("about", Timestamp.from(about)).addValue("known", known.map(Instant::toString).orElse("infinity"))
                .addValue("seeing", Seen.seeing(viewer, policy, query).toArray(String[]::new));
    }

    private static String then(JourneyQuery query, Instant about, Optional<Instant> known, String columns, MapSqlParameterSource values) {
        var later = known.filter(moment -> !moment.isAfter(about)).isEmpty();
        return THEN.formatted(later ? IN_HINDSIGHT : "", columns) + Narrowing.byPlaceAndStage(query, values).stream()
                .map(condition -> " and " + condition).reduce("", String::concat);
    }

    private Map<Stage, Integer> counts(String sql, MapSqlParameterSource values) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        jdbc.sql(sql).paramSource(values).query(row -> {
            counts.put(Stage.of(row.getString("stage")), row.getInt("people"));
        });
        return counts;
    }
}
