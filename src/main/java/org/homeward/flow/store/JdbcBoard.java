package org.homeward.flow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.Board;
import org.homeward.flow.WhyStillHere;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.JourneySummary;
import org.homeward.flow.OpenWait;
import org.homeward.flow.WhyHere;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a page of the board in two statements: the journeys in the order of need, then all that they wait for. */
@Repository
class JdbcBoard implements Board {

    private static final Instant NOTHING_DUE = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final OpenWaits waits;
    private final AccessPolicy policy;
    private final WhyStillHere whyStillHere;

    JdbcBoard(JdbcClient jdbc, OpenWaits waits, AccessPolicy policy, WhyStillHere whyStillHere) {
        this.jdbc = jdbc;
        this.waits = waits;
        this.policy = policy;
        this.whyStillHere = whyStillHere;
    }

    @Override
    public Page page(Viewer viewer, JourneyQuery query, Optional<Place> after, int size) {
        var seen = Seen.by(viewer, policy, query);
        var values = seen.values().addValue("never", Timestamp.from(NOTHING_DUE)).addValue("limit", size + 1);
        after.ifPresent(place -> values.addValue("afterDue", Timestamp.from(place.due()))
                .addValue("afterId", place.journey().value()));
        var placed = jdbc.sql(statement(seen, query, after.isPresent())).paramSource(values).query(new PlacedRow(new SummaryRow(viewer, policy))).list();
        var shown = placed.subList(0, Math.min(size, placed.size()));
        var open = waits.of(shown.stream().map(row -> row.journey().id()).toList());
        var journeys = shown.stream().map(Placed::journey).toList();
        var waiting = journeys.stream().collect(Collectors.toMap(JourneySummary::id, journey -> journey.permit().shows(Part.PROGRESS)
                ? OpenWaits.shown(open.getOrDefault(journey.id(), List.of()), journey.permit()) : List.<OpenWait>of()));
        var whyHere = whyStillHere.of(journeys, waiting);
        return new Page(journeys.stream().map(journey -> new Row(journey, waiting.get(journey.id()),
                whyHere.getOrDefault(journey.id(), WhyHere.NOT_SHOWN))).toList(), placed.size() > size ? Optional.of(shown.get(size - 1).place()) : Optional.empty());
    }

    static String statement(Seen seen, JourneyQuery query, boolean goesOn) {
        return seen.sql() + """
                , due as (
                  select v.id, v.reasons, v.opened_until,
                         coalesce((select min(t.due_at) from task t where t.journey = v.id and t.state = 'open'
                                      and of_the_way_home(t.process_id)), :never) as at
                    from visible v)
                , seen as (
                  select v.id, v.reasons, v.opened_until, v.at as due from due v\s"""
                + (query.asksWhoItIs() ? Seen.WHO : "") + " where true" + seen.whoItIs(query)
                + (goesOn ? " and (v.at, v.id) > (:afterDue, :afterId)" : "")
                + " order by v.at, v.id limit :limit) select seen.due, " + SummaryRow.COLUMNS
                + SummaryRow.JOINS + " order by seen.due, j.id";
    }

    @Override
    public List<WardChoice> wards(Viewer viewer) {
        var seen = Seen.by(viewer, policy, JourneyQuery.everybody());
        return jdbc.sql(seen.sql() + """
                        select w.id, w.name from ward w
                         where w.id in (select j.ward from journey j join visible v on v.id = j.id)
                         order by w.name, w.id""")
                .paramSource(seen.values())
                .query((row, number) -> new WardChoice(row.getString("id"), row.getString("name"))).list();
    }

    @Override
    public String changeMark() {
        return jdbc.sql("select last_value from board_change").query(String.class).single();
    }

    private record Placed(JourneySummary journey, Place place) {
    }

    private record PlacedRow(SummaryRow summary) implements RowMapper<Placed> {

        @Override
        public Placed mapRow(ResultSet row, int number) throws SQLException {
            var journey = summary.mapRow(row, number);
            return new Placed(journey, new Place(row.getTimestamp("due").toInstant(), journey.id()));
        }
    }
}
