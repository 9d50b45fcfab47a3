package org.homeward.flow.store;

import static org.homeward.flow.store.SummaryRow.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.Priority;
import org.homeward.flow.WorkItem;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.RowMapper;

/** How one line of the worklist is read, of the tasks in {@code picked}; the policy says what of it is shown. */
final class WorkItemRow implements RowMapper<WorkItem> {

    /** Who it is about, with the reasons for which the viewer may know. */
    static final String WHO = """
            array(select s.sight || ' ' || s.kind || ' ' || s.group_id from sight s
                   where s.journey = t.journey and s.group_id = any(:keys)) as reasons,
            concat_ws(' ', coalesce(p.given_name, n.given_name), coalesce(p.surname, n.surname)) as person
            """;
    static final String WHO_JOINS = """
             join journey j on j.id = t.journey
             left join team g on g.group_id = t.group_id
             left join person p on p.id = j.person
             left join admission_notice n on n.journey = t.journey
            """;
    static final String SELECT = """
            select t.id as task, t.task_id, t.name, t.group_id, coalesce(g.name, t.group_id) as team, t.remind_at, t.due_at,
                   t.journey, t.opened_at, t.state = 'open' as open, t.taken_by, coalesce(m.name, t.taken_by) as holder,
                   t.ready_on, t.overdue_told_at, t.put_off_until, t.put_off_why, coalesce(o.name, t.put_off_by) as put_off_by,
                   coalesce(w.name, l.raw) as ward, l.bed, j.pathway,
            """ + WHO + " from picked join task t on t.id = picked.id" + WHO_JOINS + """
             left join member m on m.user_id = t.taken_by
             left join member o on o.user_id = t.put_off_by
             left join ward w on w.id = j.ward
             left join lateral (select id from stay where journey = j.id and state <> 'recorded-in-error'
                                 order by admitted_at desc limit 1) s on true
             left join lateral (select raw, bed from stay_location where stay = s.id order by since desc limit 1) l on true
            """;

    private final Viewer viewer;
    private final AccessPolicy policy;
    private final Instant now;

    WorkItemRow(Viewer viewer, AccessPolicy policy, Instant now) {
        this.viewer = viewer;
        this.policy = policy;
        this.now = now;
    }

    @Override
    public WorkItem mapRow(ResultSet row, int number) throws SQLException {
        var permit = SummaryRow.permit(row, viewer, policy);
        var task = OpenWaits.teamTask(row);
        var ready = Optional.ofNullable(row.getObject("ready_on", LocalDate.class)).filter(day -> permit.shows(Part.PROGRESS));
        return new WorkItem(task, new JourneyId(row.getString("journey")),
                permit.shows(Part.IDENTITY) ? text(row, "person").or(() -> Optional.of("Name not known")) : Optional.empty(),
                permit.shows(Part.PLACE) ? text(row, "ward") : Optional.empty(),
                permit.shows(Part.PLACE) && permit.shows(Part.IDENTITY) ? text(row, "bed") : Optional.empty(),
                permit.shows(Part.PROGRESS) ? text(row, "pathway") : Optional.empty(),
                row.getTimestamp("opened_at").toInstant(), row.getBoolean("open"), holder(row),
                Priority.of(task.dueAt(), SummaryRow.instant(row, "overdue_told_at"), ready, now), putOff(row, task.dueAt()));
    }

    private Optional<WorkItem.Holder> holder(ResultSet row) throws SQLException {
        var user = row.getString("taken_by");
        return text(row, "holder").map(name -> new WorkItem.Holder(name, viewer.userId().equals(user)));
    }

    private Optional<WorkItem.Hidden> putOff(ResultSet row, Instant dueAt) throws SQLException {
        var why = row.getString("put_off_why");
        var by = row.getString("put_off_by");
        return SummaryRow.instant(row, "put_off_until").filter(until -> until.isAfter(now) && dueAt.isAfter(now))
                .map(until -> new WorkItem.Hidden(until, why, by));
    }
}
