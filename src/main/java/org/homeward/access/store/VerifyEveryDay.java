package org.homeward.access.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.homeward.access.VerifyAudit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has the audit verified every day while Homeward runs, by one node or, seldom, two. The log says where the chain ended:
 * logs that are kept elsewhere are an anchor that nobody with the database alone can change.
 */
final class VerifyEveryDay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyEveryDay.class);
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(10);

    private final VerifyAudit verify;
    private final AuditMail mail;
    private final JdbcTemplate database;
    private final Duration every;
    private final Clock clock;
    private ScheduledExecutorService timer;

    VerifyEveryDay(VerifyAudit verify, AuditMail mail, JdbcTemplate database, Duration every, Clock clock) {
        this.verify = verify;
        this.mail = mail;
        this.database = database;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "audit-verification");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::look, LOOKS_EVERY.toSeconds(), LOOKS_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        timer.shutdownNow();
        timer = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    private void look() {
        try {
            verifyWhenDue();
        } catch (RuntimeException | Error e) {
            LOG.error("The audit could not be verified ({})", e.getClass().getName());
        }
    }

    void verifyWhenDue() {
        if (every.isZero() || clock.instant().isBefore(last().plus(every))) {
            return;
        }
        var report = verify.verify("homeward", finding -> LOG.error("Audit: {}", finding));
        if (report.isWhole()) {
            LOG.info("Audit verified: {}", report.words());
        } else {
            LOG.error("Audit broken: {}", report.words());
            mail.tellEverybody();
        }
    }

    private Instant last() {
        var at = database.queryForObject("select max(at) from audit_check where by_whom = 'homeward'",
                Timestamp.class);
        return at == null ? Instant.EPOCH : at.toInstant();
    }
}
