package org.homeward.flow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Calendars;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.flow.PromisedAction;
import org.homeward.flow.Reminders;
import org.homeward.journey.JourneyId;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the team that promised something, once, that its time has passed and nobody has said that it is done, while the person
 * still waits in hospital. Whoever covers for a closed team is told instead, else the team when it opens.
 */
@Repository
class PromiseReminders implements Reminders {

    private static final int AT_ONCE = 50;
    /** After a long standstill nobody is mailed of what has stood on the person's page for days. */
    private static final Duration OLDEST = Duration.ofDays(3);

    private final JdbcClient database;
    private final Notices notices;
    private final TeamMailboxes mailboxes;
    private final Calendars calendars;
    private final LocalSettings settings;

    PromiseReminders(JdbcClient database, Notices notices, TeamMailboxes mailboxes, Calendars calendars, LocalSettings settings) {
        this.database = database;
        this.notices = notices;
        this.mailboxes = mailboxes;
        this.calendars = calendars;
        this.settings = settings;
    }

    @Override
    @Transactional
    public int tell(Instant now) {
        var passed = database.sql("""
                        select p.id, p.journey, p.action, p.team, p.due_at, j.trust
                          from promised_action p join journey j on j.id = p.journey
                         where p.due_at <= :now and p.due_at > :oldest
                           and not exists (select from promised_action_told t where t.promise = p.id)
                           and not exists (select from promised_action_outcome o where o.promise = p.id)
                           and exists (select from nctr_interval i where i.journey = p.journey and i.ended_at is null)
                         order by p.due_at limit :most for update of p skip locked""")
                .param("now", Timestamp.from(now)).param("oldest", Timestamp.from(now.minus(OLDEST))).param("most", AT_ONCE)
                .query(PromiseReminders::passed).list();
        passed.forEach(promise -> {
            tell(promise, now);
            database.sql("insert into promised_action_told (promise, told_at) values (?, ?)")
                    .params(promise.id(), Timestamp.from(now)).update();
        });
        return passed.size();
    }

    private void tell(Passed promise, Instant now) {
        var onDuty = calendars.onDuty(promise.team(), now);
        var at = calendars.of(onDuty).opensNext(now).orElse(now);
        mailboxes.find(onDuty).filter(team -> team.address().isPresent() && wants(team))
                .ifPresent(team -> notices.send(notice(promise, team), at));
    }

    private boolean wants(TeamMailbox team) {
        return !settings.value(team.organisation(), KnownSetting.MAILS).equals("none");
    }

    private Notice notice(Passed promise, TeamMailbox to) {
        Set<String> concerned = new HashSet<>(Set.of(to.organisation()));
        promise.trust().ifPresent(concerned::add);
        var whose = mailboxes.find(promise.team()).map(TeamMailbox::name).orElse(promise.team());
        return new Notice(NoticeKind.PROMISE_OVERDUE, concerned, to.address().orElseThrow(), "/journeys/" + promise.journey(),
                Optional.of(promise.journey()), Optional.of("promise-" + promise.id()),
                Map.of("team", whose, "what", PromisedAction.what(promise.action()), "due", LondonMoment.words(promise.dueAt())));
    }

    private static Passed passed(ResultSet row, int number) throws SQLException {
        return new Passed(row.getLong("id"), new JourneyId(row.getString("journey")), row.getString("action"), row.getString("team"),
                row.getTimestamp("due_at").toInstant(), SummaryRow.text(row, "trust"));
    }

    private record Passed(long id, JourneyId journey, String action, String team, Instant dueAt, Optional<String> trust) {
    }
}
