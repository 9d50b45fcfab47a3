package org.homeward.integration.hl7.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies messages as soon as they are kept. It also looks at its start and every so often by itself, so that nothing
 * is forgotten that was acknowledged just before a breakdown.
 */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    private final ApplyMessages messages;
    private final Optional<BatchFolder> batches;
    private final TransactionTemplate transaction;
    private final Duration poll;
    private final Duration keepBodies;
    private final Clock clock;
    private final WakeUp wakeUp;
    private volatile boolean stopping;
    private Thread thread;
    private Instant clearAt = Instant.EPOCH;
    private boolean failing;

    Worker(ApplyMessages messages, Optional<BatchFolder> batches, TransactionTemplate transaction, Hl7Settings settings, WakeUp wakeUp,
           Clock clock) {
        this.messages = messages;
        this.batches = batches;
        this.transaction = transaction;
        this.poll = settings.poll();
        this.keepBodies = settings.keepBodies();
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    synchronized void start() {
        stopping = false;
        thread = new Thread(this::work, "hl7-worker");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks it to stop after the message in hand. */
    void askToStop() {
        stopping = true;
        wakeUp.run();
    }

    synchronized void awaitStop(Duration most) {
        try {
            if (thread != null) {
                thread.join(most.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!stopping) {
            try {
                clear();
                var applied = messages.applyNext();
                failing = false;
                if (!applied && batches.map(BatchFolder::take).orElse(0) == 0) {
                    wakeUp.await(poll);
                }
            } catch (RuntimeException | Error e) {
                sayOnce(e);
                wakeUp.await(poll);
            }
        }
    }

    /** A database that is away for an hour would fill the log otherwise. */
    private void sayOnce(Throwable failure) {
        if (!failing) {
            LOG.error("Hospital messages cannot be applied just now ({}); it is tried again every {} s",
                    failure.getClass().getName(), poll.toMillis() / 1000.0);
        }
        failing = true;
    }

    private void clear() {
        var now = clock.instant();
        if (now.isBefore(clearAt)) {
            return;
        }
        clearAt = now.plus(BETWEEN_CLEARINGS);
        Integer cleared = transaction.execute(status -> messages.forget(now.minus(keepBodies)));
        if (cleared != null && cleared > 0) {
            LOG.info("The texts of {} hospital messages were removed, because they are older than {} days", cleared,
                    keepBodies.toDays());
        }
    }

    /** The bell that tells the worker that there is something to do. */
    static final class WakeUp implements Runnable {

        private final Semaphore rung = new Semaphore(0);

        @Override
        public void run() {
            rung.release();
        }

        void await(Duration most) {
            try {
                if (rung.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                    rung.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
