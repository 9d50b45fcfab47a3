package org.homeward.access.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.homeward.access.AuditCannotBeWritten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Writes down reads in batches, none later than the set time after it was made. Where more come than can be written,
 * they wait; while nothing can be written, they are refused. A clean stop writes all of them before the database is
 * let go; before that and after it, each is written at once.
 */
final class BufferedReads implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BufferedReads.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final Consumer<Collection<AuditRow>> waiting;
    private final AuditSettings settings;
    private final BlockingQueue<AuditRow> queue;
    private volatile boolean running;
    private volatile boolean failing;
    private Thread thread;

    BufferedReads(Consumer<Collection<AuditRow>> waiting, AuditSettings settings) {
        this.waiting = waiting;
        this.settings = settings;
        this.queue = new ArrayBlockingQueue<>(settings.readsWaiting());
    }

    void add(AuditRow row) {
        if (!running) {
            atOnce(row);
        } else if (failing || !offer(row)) {
            throw new AuditCannotBeWritten();
        } else if (!running) {
            drain(); // stopped in this very moment
        }
    }

    private void atOnce(AuditRow row) {
        try {
            waiting.accept(List.of(row));
        } catch (RuntimeException e) {
            LOG.error("A read cannot be noted and is refused: {}", e.getClass().getName());
            throw new AuditCannotBeWritten();
        }
    }

    private boolean offer(AuditRow row) {
        try {
            return queue.offer(row, settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = new Thread(this::work, "audit-of-reads");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        try {
            thread.join(STOPS_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drain();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** True while nothing can be written, and therefore nobody is shown anybody. */
    boolean isFailing() {
        return failing;
    }

    /** Begins before and ends after whatever answers requests. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void work() {
        while (running) {
            try {
                var first = queue.poll(settings.writtenWithin().toMillis() / 4, TimeUnit.MILLISECONDS);
                if (first != null) {
                    write(collected(first));
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What comes in the time that the first one may wait, up to a batch. */
    private List<AuditRow> collected(AuditRow first) throws InterruptedException {
        var batch = new ArrayList<>(List.of(first));
        long until = System.nanoTime() + settings.writtenWithin().toNanos() / 2;
        while (running && batch.size() < settings.batch()) {
            var next = queue.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            batch.add(next);
        }
        return batch;
    }

    /** Tries again until it is written, or until the product is stopped: then it is said how much is lost. */
    private void write(List<AuditRow> batch) throws InterruptedException {
        while (true) {
            try {
                waiting.accept(batch);
                failing = false;
                return;
            } catch (RuntimeException | Error e) {
                if (!failing) {
                    LOG.error("Reads cannot be noted ({}); nobody is shown anybody until they can", e.getClass().getName());
                }
                failing = true;
                if (!running) {
                    LOG.error("{} reads could not be noted before the stop", batch.size());
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(settings.writtenWithin().toMillis());
            }
        }
    }

    private void drain() {
        var rest = new ArrayList<AuditRow>();
        try {
            while (queue.drainTo(rest, settings.batch()) > 0) {
                write(List.copyOf(rest));
                rest.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
