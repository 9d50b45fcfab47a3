package org.homeward.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.notices.NamePerson;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Outbox.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The notices that are still to be mailed. Nodes take them one by one and never the same one at the same time. */
final class NoticeQueue {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final FactsColumn facts;

    NoticeQueue(JdbcClient database, TransactionTemplate transaction, FactsColumn facts) {
        this.database = database;
        this.transaction = transaction;
        this.facts = facts;
    }

    /** Takes the next one, for this long; a node that dies with it leaves it to another one after that. */
    Optional<Taken> take(Instant now, Duration handover) {
        return transaction.execute(status -> database.sql("""
                        update notice set state = 'sending', attempts = attempts + 1, try_at = :until
                         where id = (select id from notice where state in ('waiting', 'sending') and try_at <= :now
                                      order by try_at, id limit 1 for update skip locked)
                        returning id, kind, organisations, recipient, journey, facts, attempts""")
                .param("now", Timestamp.from(now)).param("until", Timestamp.from(now.plus(handover)))
                .query(this::taken).optional());
    }

    /** What was done meanwhile is not reminded of any more, and what has become overdue is told as overdue alone. */
    void dropThoseNoLongerNeeded(Instant now) {
        transaction.executeWithoutResult(status -> database.sql("""
                        update notice set state = 'no-longer-needed', ended_at = :now
                          from task where notice.state = 'waiting' and task.id = split_part(notice.about, ' ', 1)
                           and (task.state <> 'open'
                                or notice.kind = 'task-reminder' and task.overdue_told_at is not null)""")
                .param("now", Timestamp.from(now)).update());
    }

    /** A link or a code that opens something is of no more use here once its mail has left. */
    void sent(Taken notice, Instant now) {
        end(notice, State.SENT, now, null, notice.kind().opens());
    }

    void wouldHaveSent(Taken notice, Instant now) {
        end(notice, State.WOULD_HAVE_SENT, now, null, notice.kind().opens());
    }

    void giveUp(Taken notice, Instant now, String problem) {
        end(notice, State.GIVEN_UP, now, problem, false);
    }

    void tryAgain(Taken notice, Instant at, String problem) {
        transaction.executeWithoutResult(status -> database.sql("""
                        update notice set state = 'waiting', try_at = :at, problem = :problem
                         where id = :id and state = 'sending' and attempts = :attempts""")
                .param("at", Timestamp.from(at)).param("problem", problem).param("id", notice.id())
                .param("attempts", notice.attempts()).update());
    }

    /** Only who took it last says what became of it. */
    private void end(Taken notice, State state, Instant now, String problem, boolean withoutSecret) {
        transaction.executeWithoutResult(status -> database.sql("""
                        update notice set state = :state, ended_at = :now, problem = :problem,
                               facts = case when :withoutSecret then facts - 'path' - 'code' else facts end
                         where id = :id and state = 'sending' and attempts = :attempts""")
                .param("state", state.key()).param("now", Timestamp.from(now)).param("problem", problem)
                .param("withoutSecret", withoutSecret).param("id", notice.id()).param("attempts", notice.attempts()).update());
    }

    private Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(row.getObject("id", UUID.class), NoticeKind.of(row.getString("kind")),
                List.of((String[]) row.getArray("organisations").getArray()), row.getString("recipient"),
                Optional.ofNullable(row.getString("journey")).map(JourneyId::new), facts.read(row.getString("facts")),
                row.getInt("attempts"));
    }

    /** A notice in this node's hands. */
    record Taken(UUID id, NoticeKind kind, List<String> organisations, String recipient, Optional<JourneyId> journey,
                 Map<String, String> facts, int attempts) {

        NamePerson.Mail mail() {
            return new NamePerson.Mail(id, kind, recipient, journey, attempts);
        }
    }
}
