package org.homeward.access.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homeward.access.AuditReport;
import org.homeward.access.VerifyAudit;
import org.homeward.journey.London;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies the audit in one look at the database as it stood at one moment, and keeps what it found. */
final class JdbcVerifyAudit implements VerifyAudit {

    private final AuditChain chain;
    private final AuditKeys keys;
    private final JdbcTemplate database;
    private final TransactionTemplate oneMoment;
    private final Optional<AuditWalk.Anchor> given;
    private final Clock clock;

    /** @param given an anchor from outside, for example from a log that was kept elsewhere */
    JdbcVerifyAudit(AuditChain chain, AuditKeys keys, JdbcTemplate database, PlatformTransactionManager transactions,
                    Optional<AuditWalk.Anchor> given, Clock clock) {
        this.chain = chain;
        this.keys = keys;
        this.database = database;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
        this.given = given;
        this.clock = clock;
    }

    @Override
    public AuditReport verify(String byWhom, Consumer<String> finding) {
        var found = new ArrayList<String>();
        var broken = new AtomicLong();
        Consumer<String> note = text -> {
            broken.incrementAndGet();
            if (found.size() < AuditReport.MOST_FINDINGS) {
                found.add(text);
            }
            finding.accept(text);
        };
        long began = System.nanoTime();
        var walk = oneMoment.execute(status -> walk(note));
        var report = new AuditReport(clock.instant(), Duration.ofNanos(System.nanoTime() - began), walk.rows(),
                walk.ended(), broken.get(), found);
        keep(byWhom, report, walk);
        return report;
    }

    private AuditWalk walk(Consumer<String> finding) {
        var walk = new AuditWalk(keys, anchors(), finding);
        chain.walk(walk::step);
        chain.end().ifPresentOrElse(walk::end, () -> finding.accept("The note of where the audit ends is missing."));
        return walk;
    }

    private List<AuditWalk.Anchor> anchors() {
        return Stream.concat(given.stream(), database.query("""
                select seq, hash, at from audit_check where broken = 0 and seq > 0 order by id""", (row, number) ->
                new AuditWalk.Anchor(row.getLong("seq"), row.getBytes("hash"), "the verification of "
                        + London.words(London.day(row.getTimestamp("at").toInstant())))).stream()).toList();
    }

    private void keep(String byWhom, AuditReport report, AuditWalk walk) {
        database.update("insert into audit_check (at, by_whom, rows, seq, hash, broken, finding) values (?, ?, ?, ?, ?, ?, ?)",
                Timestamp.from(report.at()), byWhom, report.rows(), walk.last(), walk.hash(), report.broken(),
                report.first().orElse(""));
    }
}
