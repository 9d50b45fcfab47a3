package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.Worklist;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and lists tasks by indexes on team and time: those of the viewer's teams and those that they cover. */
@Repository
class JdbcWorklist implements Worklist {

    /** Who it is about, with the reasons for which the viewer may know. */
    private static final String WHO = """
            array(select s.sight || ' ' || s.kind || ' ' || s.group_id from sight s
                   where s.journey = t.journey and s.group_id = any(:keys)) as reasons,
            concat_ws(' ', coalesce(p.given_name, n.given_name), coalesce(p.surname, n.surname)) as person
            """;
    /** Their own tasks and those that they cover. */
    private static final String OPEN = """
            with given as (
              select id from task where state = 'open' and group_id = any(:groups)
              union
              select task from task_team where until is null and group_id = any(:groups))
            """;
    private static final String WITHDRAWN = """
            with given as (
              select id from task where state = 'withdrawn' and group_id = any(:groups) and ended_at >= :since
              union
              select task from task_team where group_id = any(:groups) and until >= :since)
            """;
    private static final String JOINS = """
              from given
              join task t on t.id = given.id
              join journey j on j.id = t.journey
              left join team g on g.group_id = t.group_id
              left join ward w on w.id = j.ward
              left join person p on p.id = j.person
              left join admission_notice n on n.journey = t.journey
            """;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    JdbcWorklist(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public List<Shared> lists(Viewer viewer, Instant now) {
        var today = London.day(now);
        return jdbc.sql(OPEN + """
                        , counted as (
                          select count(*) filter (where taken_by = :viewer) as mine,
                                 count(*) filter (where taken_by is null) as unclaimed, count(*) as team,
                                 count(*) filter (where due_at >= :today and due_at < :tomorrow) as today,
                                 count(*) filter (where due_at < :now) as overdue
                            from given join task t on t.id = given.id)
                        select list, name, filter, case list when 'mine' then mine when 'unclaimed' then unclaimed
                               when 'today' then today when 'overdue' then overdue else team end as tasks
                          from task_list, counted order by position""")
                .param("viewer", viewer.userId()).param("groups", groups(viewer)).param("now", Timestamp.from(now))
                .param("today", midnight(today)).param("tomorrow", midnight(today.plusDays(1)))
                .query((row, number) -> new Shared(row.getString("list"), row.getString("name"),
                        row.getString("filter"), row.getInt("tasks"))).list();
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(London.ZONE).toInstant());
    }

    @Override
    public List<Kind> kinds(Viewer viewer, Instant now) {
        return jdbc.sql(OPEN + """
                        select t.task_id, max(t.name) as name, coalesce(g.name, t.group_id) as team,
                               count(*) as open, count(*) filter (where t.due_at <= :now) as overdue,
                               count(*) filter (where t.due_at > :now and t.remind_at <= :now) as soon,
                               (array_agg(t.id order by t.due_at, t.id))[1] as first
                          from given join task t on t.id = given.id left join team g on g.group_id = t.group_id
                         group by t.task_id, t.group_id, g.name
                         order by min(t.due_at), t.task_id""")
                .param("groups", groups(viewer)).param("now", Timestamp.from(now))
                .query((row, number) -> new Kind(row.getString("task_id"), row.getString("name"),
                        row.getString("team"), row.getInt("open"), row.getInt("soon"), row.getInt("overdue"),
                        row.getString("first"))).list();
    }

    @Override
    public List<Due> mostUrgent(Viewer viewer, int limit) {
        return jdbc.sql(OPEN + """
                        select t.id as task, t.task_id, t.name, t.group_id, coalesce(g.name, t.group_id) as team,
                               t.remind_at, t.due_at, t.journey, w.name as ward,""" + " " + WHO + JOINS + """
                         order by t.due_at, t.id limit :limit""")
                .param("groups", groups(viewer)).param("keys", keys(viewer)).param("limit", limit)
                .query((row, number) -> new Due(OpenWaits.teamTask(row), new JourneyId(row.getString("journey")),
                        person(row, viewer), ward(row, viewer))).list();
    }

    @Override
    public List<Withdrawn> withdrawnSince(Viewer viewer, Instant since, int limit) {
        return jdbc.sql(WITHDRAWN + """
                        select t.name, coalesce(g.name, t.group_id) as team, t.journey, t.ended_at, t.because,"""
                        + " " + WHO + JOINS + """
                         where t.state = 'withdrawn'
                         order by t.ended_at desc, t.id limit :limit""")
                .param("groups", groups(viewer)).param("keys", keys(viewer)).param("since", Timestamp.from(since)).param("limit", limit)
                .query((row, number) -> new Withdrawn(row.getString("name"), row.getString("team"),
                        new JourneyId(row.getString("journey")), person(row, viewer),
                        row.getTimestamp("ended_at").toInstant(), text(row, "because"))).list();
    }

    private Optional<String> ward(ResultSet row, Viewer viewer) throws SQLException {
        return SummaryRow.permit(row, viewer, policy).shows(Part.PLACE) ? text(row, "ward") : Optional.empty();
    }

    private Optional<String> person(ResultSet row, Viewer viewer) throws SQLException {
        return SummaryRow.permit(row, viewer, policy).shows(Part.IDENTITY) ? text(row, "person") : Optional.empty();
    }

    private static String[] keys(Viewer viewer) {
        return viewer.keys().toArray(String[]::new);
    }

    private static String[] groups(Viewer viewer) {
        return viewer.groups().toArray(String[]::new);
    }
}
