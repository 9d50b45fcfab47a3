package org.homeward.flow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
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
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
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
        var values = values(seen, size);
        after.ifPresent(place -> values.addValue("afterDue", Timestamp.from(place.due()))
                .addValue("afterId", place.journey().value()));
        var placed = placed(viewer, query, seen, after.isPresent(), size);
        var shown = placed.subList(0, Math.min(size, placed.size()));
        return new Page(rows(shown.stream().map(Placed::journey).toList()),
                placed.size() > size ? Optional.of(shown.get(size - 1).place()) : Optional.empty());
    }

    /** What belongs to a special duty stays off the wall, even without a name. */
    @Override
    public Page wall(Viewer viewer, JourneyQuery query, int size) {
        var page = page(viewer, query, Optional.empty(), size);
        return new Page(page.rows().stream().map(row -> new Row(row.journey(),
                row.waits().stream().filter(wait -> !wait.isDuty()).toList(), WhyHere.NOT_SHOWN)).toList(), page.next());
    }

    @Override
    public List<Column> columns(Viewer viewer, JourneyQuery query, int size) {
        var seen = Seen.by(viewer, policy, query);
        values(seen, size);
        var rows = rows(read(viewer, seen, columnsStatement(seen, query)).stream().map(Placed::journey).toList());
        return rows.stream().collect(Collectors.groupingBy(row -> row.journey().progress().stage(), LinkedHashMap::new,
                        Collectors.toList())).entrySet().stream()
                .map(column -> new Column(column.getKey(),
                        column.getValue().subList(0, Math.min(size, column.getValue().size())), column.getValue().size() > size))
                .sorted((one, other) -> one.stage().compareTo(other.stage())).toList();
    }

    private static MapSqlParameterSource values(Seen seen, int size) {
        return seen.values().addValue("never", Timestamp.from(NOTHING_DUE)).addValue("limit", size + 1);
    }

    private List<Placed> placed(Viewer viewer, JourneyQuery query, Seen seen, boolean goesOn, int size) {
        if (WalkByDue.isWorthwhile(jdbc, viewer, query)) {
            var walked = read(viewer, seen, WalkByDue.statement(seen, goesOn));
            if (walked.size() > size) {
                return walked;
            }
        }
        return read(viewer, seen, statement(seen, query, goesOn));
    }

    private List<Placed> read(Viewer viewer, Seen seen, String statement) {
        return jdbc.sql(statement).paramSource(seen.values()).query(new PlacedRow(new SummaryRow(viewer, policy))).list();
    }

    private List<Row> rows(List<JourneySummary> journeys) {
        var open = waits.of(journeys.stream().map(JourneySummary::id).toList());
        var waiting = journeys.stream().collect(Collectors.toMap(JourneySummary::id, journey -> journey.permit().shows(Part.PROGRESS)
                ? OpenWaits.shown(open.getOrDefault(journey.id(), List.of()), journey.permit()) : List.<OpenWait>of()));
        var why = whyStillHere.of(journeys, waiting);
        return journeys.stream().map(journey -> new Row(journey, waiting.get(journey.id()), why.getOrDefault(journey.id(), WhyHere.NOT_SHOWN))).toList();
    }

    static String statement(Seen seen, JourneyQuery query, boolean goesOn) {
        return inOrder(seen) + """
                , seen as (
                  select v.id, v.reasons, v.opened_until, v.at as due from due v\s"""
                + (query.asksWhoItIs() ? Seen.WHO : "") + " where true" + seen.whoItIs(query)
                + (goesOn ? " and (v.at, v.id) > (:afterDue, :afterId)" : "")
                + " order by v.at, v.id limit :limit) select seen.due, " + SummaryRow.COLUMNS
                + SummaryRow.JOINS + " order by seen.due, j.id";
    }

    private static String columnsStatement(Seen seen, JourneyQuery query) {
        return inOrder(seen) + """
                , placed as (
                  select v.id, v.reasons, v.opened_until, v.at as due,
                         row_number() over (partition by v.stage order by v.at, v.id) as place from due v\s"""
                + (query.asksWhoItIs() ? Seen.WHO : "") + " where true" + seen.whoItIs(query)
                + "), seen as (select * from placed where place <= :limit) select seen.due, " + SummaryRow.COLUMNS
                + SummaryRow.JOINS + " order by seen.due, j.id";
    }

    private static String inOrder(Seen seen) {
        return seen.sql() + """
                , due as (
                  select v.id, v.stage, v.reasons, v.opened_until,
                         coalesce((select min(t.due_at) from task t where t.journey = v.id and t.state = 'open'
                                      and of_the_way_home(t.process_id)), :never) as at
                    from visible v)
                """;
    }

    @Override
    public Choices choices(Viewer viewer) {
        return new BoardChoices(jdbc).of(viewer);
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
