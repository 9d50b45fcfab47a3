package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.WorkItem;
import org.homeward.flow.Worklist;
import org.homeward.flow.WorklistQuery;
import org.homeward.flow.WorklistView;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the worklist out of our own tables: those tasks of the viewer's teams and those that they cover. */
@Repository
class JdbcWorklist implements Worklist {

    private static final String WITHDRAWN = """
            from (select id from task where state = 'withdrawn' and group_id = any(:groups) and ended_at >= :since
                  union
                  select c.task from task_team c join task t on t.id = c.task and t.state = 'withdrawn'
                   where c.group_id = any(:groups) and c.until >= :since) given
            """;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    JdbcWorklist(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public Map<WorklistView, Integer> counts(Viewer viewer, Instant now) {
        var counted = Stream.of(WorklistView.values()).map(view -> new WorklistStatement(WorklistQuery.of(view)).count(COUNTED)
                + " as " + view.name()).collect(Collectors.joining(",\n", "select ", ""));
        return jdbc.sql(counted).paramSource(WorklistStatement.values(viewer, now)).query((row, number) -> {
            var counts = new EnumMap<WorklistView, Integer>(WorklistView.class);
            for (var view : WorklistView.values()) {
                counts.put(view, row.getInt(view.name()));
            }
            return counts;
        }).single();
    }

    @Override
    public Page page(Viewer viewer, WorklistQuery query, Instant now, int size) {
        var statement = new WorklistStatement(query);
        var placed = new ArrayList<>(placed(viewer, statement.page(size + 1), statement.valuesFor(viewer, now), now));
        if (query.backwards()) {
            Collections.reverse(placed);
        }
        boolean more = placed.size() > size;
        var shown = new ArrayList<>(placed.subList(0, Math.min(size, placed.size())));
        if (query.backwards()) {
            Collections.reverse(shown);
        }
        boolean previous = query.backwards() ? more : query.from().isPresent();
        boolean next = query.backwards() ? query.from().isPresent() : more;
        return new Page(shown.stream().filter(row -> seenThere(row, query)).map(Placed::item).toList(),
                previous && !shown.isEmpty() ? Optional.of(shown.get(0).place()) : Optional.empty(),
                next && !shown.isEmpty() ? Optional.of(shown.get(shown.size() - 1).place()) : Optional.empty());
    }

    /** Whoever may not know where somebody lies does not learn it by asking for a ward. */
    private static boolean seenThere(Placed row, WorklistQuery query) {
        return query.ward().isEmpty() || row.placeShown();
    }

    @Override
    public Page find(Viewer viewer, String words, Instant now, int size) {
        var asked = WordsToFind.of(words);
        var values = WorklistStatement.values(viewer, now).addValue("words", asked.query()).addValue("journey", asked.journey())
                .addValue("naming", policy.keysThatName(viewer).toArray(String[]::new));
        boolean many = jdbc.sql(SearchStatement.HOW_MANY).param("words", asked.query()).query(Integer.class).single()
                >= SearchStatement.MANY;
        var found = placed(viewer, many ? SearchStatement.alongTasks(size + 1) : SearchStatement.fromPeople(size + 1), values, now);
        var seen = found.stream().map(Placed::item).filter(item -> item.person().isPresent()
                || item.journey().value().equals(asked.journey())).toList();
        return new Page(seen.subList(0, Math.min(size, seen.size())), Optional.empty(),
                seen.size() > size ? Optional.of(found.get(size - 1).place()) : Optional.empty());
    }

    @Override
    public List<WorkItem> chosen(Viewer viewer, Collection<String> tasks, Instant now) {
        return placed(viewer, """
                select distinct 0 as band, t.due_at as at, t.id from task t
                 where t.id = any(:tasks) and (t.group_id = any(:groups)
                       or exists (select from task_team c where c.task = t.id and c.group_id = any(:groups)))
                 order by t.due_at, t.id""", WorklistStatement.values(viewer, now)
                .addValue("tasks", tasks.toArray(String[]::new)), now).stream().map(Placed::item).toList();
    }

    private List<Placed> placed(Viewer viewer, String picked, MapSqlParameterSource values, Instant now) {
        var item = new WorkItemRow(viewer, policy, now);
        return jdbc.sql("with picked as materialized (" + picked + ") " + WorkItemRow.SELECT
                        .replaceFirst("select ", "select picked.band, picked.at, ")
                        + " order by picked.band, picked.at, picked.id")
                .paramSource(values.addValue("keys", viewer.keys().toArray(String[]::new)))
                .query((row, number) -> new Placed(item.mapRow(row, number), new WorklistQuery.Place(row.getInt("band"),
                        row.getTimestamp("at").toInstant(), row.getString("task")),
                        SummaryRow.permit(row, viewer, policy).shows(Part.PLACE))).list();
    }

    @Override
    public Choices choices(Viewer viewer) {
        return new WorklistChoices(jdbc).of(viewer);
    }

    @Override
    public List<Kind> kinds(Viewer viewer, Instant now) {
        return jdbc.sql("""
                        select t.task_id, max(t.name) as name, t.group_id, coalesce(g.name, t.group_id) as team,
                               count(*) as open, count(*) filter (where t.due_at <= :now) as overdue,
                               count(*) filter (where t.due_at > :now and t.remind_at <= :now) as soon
                          from (select id from task where state = 'open' and group_id = any(:groups)
                                union
                                select task from task_team where until is null and group_id = any(:groups)) given
                          join task t on t.id = given.id left join team g on g.group_id = t.group_id
                         group by t.task_id, t.group_id, g.name
                         order by min(t.due_at), t.task_id""")
                .param("groups", groups(viewer)).param("now", Timestamp.from(now))
                .query((row, number) -> new Kind(row.getString("task_id"), row.getString("name"), row.getString("group_id"),
                        row.getString("team"), row.getInt("open"), row.getInt("soon"), row.getInt("overdue"))).list();
    }

    @Override
    public int countWithdrawnSince(Viewer viewer, Instant since, int limit) {
        return jdbc.sql("select count(*) from (select 1 " + WITHDRAWN + " limit " + limit + ") counted")
                .param("groups", groups(viewer)).param("since", Timestamp.from(since)).query(Integer.class).single();
    }

    @Override
    public List<Withdrawn> withdrawnSince(Viewer viewer, Instant since, int limit) {
        return jdbc.sql("select t.name, coalesce(g.name, t.group_id) as team, t.journey, t.ended_at, t.because, "
                        + WorkItemRow.WHO + WITHDRAWN + " join task t on t.id = given.id" + WorkItemRow.WHO_JOINS
                        + " order by t.ended_at desc, t.id limit :limit")
                .param("groups", groups(viewer)).param("keys", viewer.keys().toArray(String[]::new))
                .param("since", Timestamp.from(since)).param("limit", limit)
                .query((row, number) -> new Withdrawn(row.getString("name"), row.getString("team"),
                        new JourneyId(row.getString("journey")), person(row, viewer),
                        row.getTimestamp("ended_at").toInstant(), text(row, "because"))).list();
    }

    private Optional<String> person(ResultSet row, Viewer viewer) throws SQLException {
        return SummaryRow.permit(row, viewer, policy).shows(Part.IDENTITY) ? text(row, "person") : Optional.empty();
    }

    private static String[] groups(Viewer viewer) {
        return viewer.groups().toArray(String[]::new);
    }

    private record Placed(WorkItem item, WorklistQuery.Place place, boolean placeShown) {
    }
}
