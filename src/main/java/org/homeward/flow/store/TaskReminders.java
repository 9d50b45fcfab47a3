package org.homeward.flow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Calendars;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.flow.Reminders;
import org.homeward.journey.JourneyId;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds tasks that have become due by two small indexes and writes their notices down in the same transaction. What
 * became due while a team is closed goes to the team that covers, or waits until the team opens. Tasks that their own process
 * chases are left to it: a ward with 28 beds is not mailed 28 times.
 */
@Repository
@Primary
class TaskReminders implements Reminders {

    private static final int AT_ONCE = 50;
    private static final int LONGEST = 200;
    /** After a long standstill nobody is mailed of what has stood on the worklist for days. */
    private static final Duration OLDEST = Duration.ofDays(3);
    private static final String TASK = """
            select t.id, t.name, t.journey, t.group_id, t.escalate_to, t.due_at, j.trust, j.hub, j.council,
                   coalesce(m.unblock, 'The task is done.') as unblock
              from task t join journey j on j.id = t.journey join wait_interval i on i.id = t.wait
              left join wait_state m on m.process_id = i.process_id and m.element_id = i.element_id where t.state = 'open' and not t.chased and
            """;
    private static final String LOCKED = " limit " + AT_ONCE + " for update of t skip locked";

    private final JdbcClient database;
    private final Notices notices;
    private final TeamMailboxes mailboxes;
    private final Calendars calendars;
    private final LocalSettings settings;

    TaskReminders(JdbcClient database, Notices notices, TeamMailboxes mailboxes, Calendars calendars, LocalSettings settings) {
        this.database = database;
        this.notices = notices;
        this.mailboxes = mailboxes;
        this.calendars = calendars;
        this.settings = settings;
    }

    @Override
    @Transactional
    public int tell(Instant now) {
        var overdue = database.sql(TASK + " t.overdue_told_at is null and t.due_at <= :now and t.due_at > :oldest order by t.due_at"
                        + LOCKED).param("now", Timestamp.from(now)).param("oldest", Timestamp.from(now.minus(OLDEST)))
                .query(TaskReminders::task).list();
        overdue.forEach(task -> tellOverdue(task, now));
        told("overdue_told_at = :now, reminded_at = coalesce(reminded_at, :now)", overdue, now);
        var soon = database.sql(TASK + " t.reminded_at is null and t.remind_at <= :now and t.due_at > :now order by t.remind_at"
                        + LOCKED).param("now", Timestamp.from(now)).query(TaskReminders::task).list();
        soon.forEach(task -> tell(NoticeKind.TASK_REMINDER, task, task.group(), now));
        told("reminded_at = :now", soon, now);
        return overdue.size() + soon.size();
    }

    private void tellOverdue(Due task, Instant now) {
        tell(NoticeKind.TASK_OVERDUE, task, task.group(), now);
        escalation(task).filter(group -> !group.equals(task.group())).ifPresent(group -> tell(NoticeKind.TASK_ESCALATED, task, group, now));
    }

    /** The table names a role; it is the one at the team's own organisation, else at the hub, the hospital, the council. */
    private Optional<String> escalation(Due task) {
        if (task.escalateTo().contains(".")) {
            return Optional.of(task.escalateTo());
        }
        var own = mailboxes.find(task.group()).map(TeamMailbox::organisation);
        return Stream.of(own, task.hub(), task.trust(), task.council(), Optional.of("homeward"))
                .flatMap(Optional::stream).map(organisation -> task.escalateTo() + "." + organisation)
                .filter(group -> mailboxes.find(group).isPresent()).findFirst();
    }

    private void tell(NoticeKind kind, Due task, String group, Instant now) {
        var onDuty = calendars.onDuty(group, now);
        var at = calendars.of(onDuty).opensNext(now).orElse(now);
        mailboxes.find(onDuty).filter(team -> team.address().isPresent() && wants(team, kind))
                .ifPresent(team -> notices.send(notice(kind, task, team), at));
    }

    private boolean wants(TeamMailbox team, NoticeKind kind) {
        var chosen = settings.value(team.organisation(), KnownSetting.MAILS);
        return chosen.equals("due-soon-and-overdue") || chosen.equals("overdue-only") && kind != NoticeKind.TASK_REMINDER;
    }

    private Notice notice(NoticeKind kind, Due task, TeamMailbox to) {
        Set<String> concerned = new HashSet<>(Set.of(to.organisation()));
        task.trust().ifPresent(concerned::add);
        var whose = mailboxes.find(task.group()).map(TeamMailbox::name).orElse(task.group());
        return new Notice(kind, concerned, to.address().orElseThrow(), "/journeys/" + task.journey(),
                Optional.of(task.journey()), Optional.of(task.id()),
                Map.of("task", shortened(task.name()), "team", shortened(whose), "due", LondonMoment.words(task.dueAt()),
                        "unblock", shortened(task.unblock())));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private void told(String what, List<Due> tasks, Instant now) {
        if (!tasks.isEmpty()) {
            database.sql("update task set " + what + " where id = any(:ids)").param("now", Timestamp.from(now))
                    .param("ids", tasks.stream().map(Due::id).toArray(String[]::new)).update();
        }
    }

    private static Due task(ResultSet row, int number) throws SQLException {
        return new Due(row.getString("id"), row.getString("name"), new JourneyId(row.getString("journey")),
                row.getString("group_id"), row.getString("escalate_to"), row.getTimestamp("due_at").toInstant(),
                row.getString("unblock"), SummaryRow.text(row, "trust"), SummaryRow.text(row, "hub"), SummaryRow.text(row, "council"));
    }

    private record Due(String id, String name, JourneyId journey, String group, String escalateTo, Instant dueAt,
                       String unblock, Optional<String> trust, Optional<String> hub, Optional<String> council) {
    }
}
