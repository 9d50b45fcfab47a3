package org.homeward.bench.fast;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's timers and steps, done by hand when their time has come: those of one process one after the other. */
final class DueJobs implements AutoCloseable {

    private final ManagementService engine;
    private final JdbcClient database;
    private final List<ExecutorService> lanes;
    private final Map<String, Integer> failed = new TreeMap<>();
    private final AtomicInteger again = new AtomicInteger();
    private String left = "";
    private long done;

    DueJobs(ManagementService engine, JdbcClient database, int lanes) {
        this.engine = engine;
        this.database = database;
        this.lanes = IntStream.range(0, lanes).mapToObj(i -> Executors.newSingleThreadExecutor()).toList();
    }

    private record Due(String id, String process) { }

    /** Those of one process are left undone. @param process its key */
    void leave(String process) {
        left = process;
    }

    /** When the next is due; those without a time are due at once. */
    Optional<Instant> next() {
        return database.sql("""
                select least((select min(duedate_) from act_ru_job
                               where retries_ > 0 and suspension_state_ = 1 and process_def_key_ is distinct from :left),
                             (select timestamp '2000-01-01' from act_ru_job where duedate_ is null and retries_ > 0
                                 and suspension_state_ = 1 and process_def_key_ is distinct from :left limit 1))""")
                .param("left", left).query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)).single();
    }

    /** Does all that are due now, and what follows from them at once. */
    void doThose() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.stream().map(job -> lanes.get(Math.floorMod(job.process.hashCode(), lanes.size())).submit(() -> doOne(job.id))).toList()
                    .forEach(DueJobs::ended);
        }
    }

    private static void ended(Future<?> job) {
        try {
            job.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A step of the engine could not be done", e);
        }
    }

    private List<Due> due() {
        return database.sql("""
                select id_, coalesce(process_instance_id_, id_) from act_ru_job where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= :now)
                   and process_def_key_ is distinct from :left order by duedate_ nulls first, id_""")
                .param("left", left).param("now", new Timestamp(ClockUtil.getCurrentTime().getTime())).query((row, number) -> new Due(row.getString(1), row.getString(2))).list();
    }

    /** One that an earlier one ended is not there any more. */
    private void doOne(String id) {
        try {
            engine.executeJob(id);
            count(true, "");
        } catch (OptimisticLockingException | PessimisticLockingFailureException another) {
            again.incrementAndGet();
        } catch (RuntimeException e) {
            if (isThere(id)) {
                count(false, e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }

    private boolean isThere(String id) {
        return database.sql("select exists (select from act_ru_job where id_ = ?)").param(id).query(Boolean.class).single();
    }

    private synchronized void count(boolean fine, String what) {
        if (fine) {
            done++;
        } else {
            failed.merge(what, 1, Integer::sum);
        }
    }

    synchronized long done() {
        return done;
    }

    /** How often a step met another about the same person and was done again. */
    int again() {
        return again.get();
    }

    synchronized Map<String, Integer> failed() {
        return Map.copyOf(failed);
    }

    @Override
    public void close() {
        lanes.forEach(ExecutorService::shutdownNow);
    }
}
