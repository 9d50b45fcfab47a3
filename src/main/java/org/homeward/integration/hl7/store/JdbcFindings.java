package org.homeward.integration.hl7.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.integration.hl7.Findings;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps findings in table {@code feed_finding}, one row a thing. */
final class JdbcFindings implements Findings {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcFindings(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void note(Kind kind, String subject, Optional<JourneyId> journey, String words) {
        database.sql("""
                        insert into feed_finding (kind, subject, journey, words, found_at)
                        values (:kind, :subject, :journey, :words, :at)
                        on conflict (kind, subject) do update set settled_at = null, settled_by = null, found_at = :at
                         where feed_finding.settled_at is not null and feed_finding.settled_by is null""")
                .param("kind", kind.key()).param("subject", subject)
                .param("journey", journey.map(JourneyId::value).orElse(null)).param("words", words)
                .param("at", Timestamp.from(clock.instant())).update();
    }

    @Override
    public void settle(Kind kind, String subject) {
        database.sql("""
                        update feed_finding set settled_at = :at
                         where kind = :kind and subject = :subject and settled_at is null""")
                .param("at", Timestamp.from(clock.instant())).param("kind", kind.key()).param("subject", subject).update();
    }

    @Override
    public List<Found> open() {
        return transaction.execute(status -> database.sql("""
                        select * from feed_finding where settled_at is null order by found_at, id limit :most""")
                .param("most", MOST).query((row, number) -> new Found(row.getLong("id"), Kind.of(row.getString("kind")),
                        Optional.ofNullable(row.getString("journey")).map(JourneyId::new), row.getString("words"),
                        row.getTimestamp("found_at").toInstant())).list());
    }

    @Override
    public void looked(long id, String user) {
        transaction.executeWithoutResult(status -> database.sql("""
                        update feed_finding set settled_at = :at, settled_by = :user where id = :id and settled_at is null""")
                .param("at", Timestamp.from(clock.instant())).param("user", user).param("id", id).update());
    }
}
