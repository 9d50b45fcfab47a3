package org.homeward.bench.fast;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's timers and steps, done by hand when their time has come. */
final class DueJobs {

    private final ManagementService engine;
    private final JdbcClient database;
    private final Map<String, Integer> failed = new TreeMap<>();
    private long done;

    DueJobs(ManagementService engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    /** When the next is due; those without a time are due at once. */
    Optional<Instant> next() {
        return database.sql("""
                select least((select min(duedate_) from act_ru_job where retries_ > 0 and suspension_state_ = 1),
                             (select timestamp '2000-01-01' from act_ru_job
                               where duedate_ is null and retries_ > 0 and suspension_state_ = 1 limit 1))""")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)).single();
    }

    /** Does all that are due now, and what follows from them at once. */
    void doThose() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(this::doOne);
        }
    }

    private List<String> due() {
        return database.sql("""
                select id_ from act_ru_job where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= ?)
                 order by duedate_ nulls first, id_""")
                .param(new Timestamp(ClockUtil.getCurrentTime().getTime())).query(String.class).list();
    }

    /** One that an earlier one ended is not there any more. */
    private void doOne(String id) {
        try {
            engine.executeJob(id);
            done++;
        } catch (NullValueException gone) {
            return;
        } catch (RuntimeException e) {
            failed.merge(e.getClass().getSimpleName() + ": " + e.getMessage(), 1, Integer::sum);
        }
    }

    long done() {
        return done;
    }

    Map<String, Integer> failed() {
        return failed;
    }
}
