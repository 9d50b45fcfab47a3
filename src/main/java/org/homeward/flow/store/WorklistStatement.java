package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.access.Viewer;
import org.homeward.flow.WorklistQuery;
import org.homeward.flow.WorklistQuery.Sort;
import org.homeward.flow.WorklistView;
import org.homeward.journey.London;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The statement that picks the tasks of one page. For each team it walks along an index from where the page begins and stops
 * when the page is full, so that forty thousand open tasks cost no more than thirty. Limits and choices stand in it as
 * text and not as parameters, because the plan depends on them.
 */
final class WorklistStatement {

    /** Hidden until it is shown again; what is overdue is never hidden. */
    private static final String SHOWN = " and (t.put_off_until is null or t.put_off_until <= :now or t.due_at <= :now)";
    private static final String OWN_OR_COVERED = " and (t.group_id = any(:groups) or exists (select from task_team c"
            + " where c.task = t.id and c.until is null and c.group_id = any(:groups)))";
    private static final int BANDS = 3;

    private final WorklistQuery query;

    WorklistStatement(WorklistQuery query) {
        this.query = query;
    }

    static MapSqlParameterSource values(Viewer viewer, Instant now) {
        var today = London.day(now);
        return new MapSqlParameterSource("viewer", viewer.userId()).addValue("groups", viewer.groups().toArray(String[]::new))
                .addValue("now", Timestamp.from(now)).addValue("today", midnight(today)).addValue("day", today)
                .addValue("tomorrow", midnight(today.plusDays(1)));
    }

    MapSqlParameterSource valuesFor(Viewer viewer, Instant now) {
        var values = values(viewer, now);
        query.team().ifPresent(team -> values.addValue("groups", viewer.groups().contains(team) ? new String[] {team}
                : new String[0]));
        query.kind().ifPresent(kind -> values.addValue("kind", kind));
        query.ward().ifPresent(ward -> values.addValue("ward", ward));
        query.from().ifPresent(place -> values.addValue("at", Timestamp.from(place.at())).addValue("id", place.task()));
        return values;
    }

    /** Columns band, at and id, in the order in which they are asked for. */
    String page(int limit) {
        var pieces = bands().flatMap(band -> pieces(conditions() + band(band) + beyond(band),
                " order by t." + column() + direction() + ", t.id" + direction() + " limit " + limit,
                band + " as band, t." + column() + " as at, t.id")).collect(Collectors.joining("\nunion\n"));
        return "select band, at, id from (" + pieces + ") one order by band" + direction() + ", at" + direction()
                + ", id" + direction() + " limit " + limit;
    }

    /** How many there are, counted no further than that. */
    String count(int limit) {
        return "(select count(*) from (select id from (" + pieces(conditions(), " limit " + limit, "t.id")
                .collect(Collectors.joining("\nunion\n")) + ") one limit " + limit + ") counted)";
    }

    private Stream<String> pieces(String conditions, String end, String columns) {
        if (query.ward().isPresent()) {
            return Stream.of("(select " + columns + " from journey j join task t on t.journey = j.id and t.state = 'open'"
                    + " where j.ward = :ward and j.closed_at is null" + OWN_OR_COVERED + conditions + end + ")");
        }
        if (query.view() == WorklistView.MINE) {
            return Stream.of("(select " + columns + " from task t where t.state = 'open'" + OWN_OR_COVERED + conditions
                    + end + ")");
        }
        return Stream.of("(select own.* from unnest(:groups::text[]) g (id) cross join lateral (select " + columns
                        + " from task t where t.state = 'open' and t.group_id = g.id" + conditions + end + ") own)",
                "(select " + columns + " from task_team c join task t on t.id = c.task where c.until is null"
                        + " and c.group_id = any(:groups) and t.state = 'open'" + conditions + end + ")");
    }

    private String conditions() {
        return switch (query.view()) {
            case MINE -> " and t.taken_by = :viewer" + SHOWN;
            case TEAM -> SHOWN;
            case UNCLAIMED -> " and t.taken_by is null" + SHOWN;
            case OVERDUE -> " and t.due_at <= :now";
            case TODAY -> " and t.due_at >= :today and t.due_at < :tomorrow" + SHOWN;
            case PUT_OFF -> " and t.put_off_until is not null and t.put_off_until > :now and t.due_at > :now";
        } + (query.kind().isPresent() ? " and t.task_id = :kind" : "");
    }

    /** The same bands as {@link org.homeward.flow.Priority.Level}. */
    private String band(int band) {
        if (query.sort() != Sort.PRIORITY) {
            return "";
        }
        return List.of(" and t.due_at <= :now", " and t.due_at > :now and t.ready_on is not null and t.ready_on <= :day",
                " and t.due_at > :now and (t.ready_on is null or t.ready_on > :day)").get(band);
    }

    private Stream<Integer> bands() {
        int from = query.from().map(WorklistQuery.Place::band).orElse(0);
        if (query.sort() != Sort.PRIORITY) {
            return Stream.of(0);
        }
        return query.backwards() ? IntStream.rangeClosed(0, from).boxed() : IntStream.range(from, BANDS).boxed();
    }

    private String beyond(int band) {
        return query.from().filter(place -> query.sort() != Sort.PRIORITY || place.band() == band)
                .map(place -> " and (t." + column() + ", t.id) " + (query.backwards() ? "<" : ">") + " (:at, :id)").orElse("");
    }

    private String column() {
        return query.sort() == Sort.AGE ? "opened_at" : "due_at";
    }

    private String direction() {
        return query.backwards() ? " desc" : "";
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(London.ZONE).toInstant());
    }
}
