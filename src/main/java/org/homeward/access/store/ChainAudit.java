package org.homeward.access.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.homeward.access.AuditEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves waiting rows into the chain, in the order in which they were written. Every node tries once a second; whoever
 * holds the chain's end does it, so the chain never forks.
 */
final class ChainAudit implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChainAudit.class);
    private static final int MOST = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

    private final AuditChain chain;
    private final WaitingAudit waiting;
    private final CompleteRows completion;
    private final AuditKey key;
    private final AuditAlerts alerts;
    private final AuditMail mail;
    private final TransactionTemplate transaction;
    private final Semaphore stop = new Semaphore(0);
    private volatile boolean running;
    private boolean failing;
    private Thread thread;

    ChainAudit(AuditChain chain, WaitingAudit waiting, CompleteRows completion, AuditKey key, AuditAlerts alerts,
               AuditMail mail, TransactionTemplate transaction) {
        this.chain = chain;
        this.waiting = waiting;
        this.completion = completion;
        this.key = key;
        this.alerts = alerts;
        this.mail = mail;
        this.transaction = transaction;
    }

    /** Chains all that waits now, unless another node is doing so. */
    void chainAll() {
        var toTell = new TreeSet<String>();
        while (waiting.any() && Integer.valueOf(MOST).equals(transaction.execute(status -> chainNext(toTell)))) {
            // more of them
        }
        if (!toTell.isEmpty()) {
            mail.tell(toTell);
        }
    }

    private int chainNext(Set<String> toTell) {
        return chain.hold().map(end -> {
            var rows = completion.complete(waiting.take(MOST), end.seq());
            if (!rows.isEmpty()) {
                chain.add(linked(rows, end.hash()), key);
                toTell.addAll(alerts.raise(rows));
            }
            return rows.size();
        }).orElse(0);
    }

    private List<ChainedEntry> linked(List<AuditEntry> rows, byte[] before) {
        var links = new ArrayList<ChainedEntry>();
        var previous = before;
        for (var row : rows) {
            var link = ChainedEntry.of(row, key, previous);
            links.add(link);
            previous = link.hash();
        }
        return links;
    }

    @Override
    public synchronized void start() {
        running = true;
        stop.drainPermits();
        thread = new Thread(this::work, "audit-chain");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        stop.release();
        try {
            thread.join(STOPS_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            while (!stop.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    chainAll();
                    failing = false;
                } catch (RuntimeException | Error e) {
                    sayOnce(e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing is lost while it fails: rows go on waiting. */
    private void sayOnce(Throwable failure) {
        if (!failing) {
            LOG.error("The audit cannot be chained just now ({}); it is tried again every {} s",
                    failure.getClass().getName(), PAUSE.toSeconds());
        }
        failing = true;
    }
}
