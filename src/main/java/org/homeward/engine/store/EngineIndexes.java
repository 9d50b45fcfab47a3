package org.homeward.engine.store;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds what the engine's own tables lack for as many open tasks as ours have. */
@Component
class EngineIndexes {

    /** With each task that ends the engine looks for tasks below it, which there never are, in all that are open. */
    private static final String BELOW_A_TASK = "create index homeward_tasks_below on act_ru_task (parent_task_id_) where parent_task_id_ is not null";

    /** @param engine has made its tables */
    EngineIndexes(ProcessEngine engine, JdbcClient database, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(hashtext('homeward_tasks_below'))").query((row, number) -> "").list();
            if (database.sql("select to_regclass('homeward_tasks_below') is null").query(Boolean.class).single()) {
                database.sql(BELOW_A_TASK).update();
            }
        });
    }
}
