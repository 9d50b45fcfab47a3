package org.homeward.bench.fast;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What time it is for a product that lives through months in minutes. The product's clock stands still until it is moved on; its
 * database is told the time as well, by functions that stand before PostgreSQL's own in the search path.
 */
final class SimulatedTime {

    private final JdbcClient database;

    private SimulatedTime(JdbcClient database) {
        this.database = database;
    }

    /** Prepares an empty database, before the product connects to it. */
    static SimulatedTime in(DataSource empty, Instant beginning) throws SQLException {
        var database = JdbcClient.create(empty);
        for (var sql : new String[] {
                "create schema simulated", "create unlogged table simulated.clock (at timestamptz not null)",
                "insert into simulated.clock values (now())",
                "create function simulated.now() returns timestamptz language sql stable as 'select at from simulated.clock'",
                "create function simulated.clock_timestamp() returns timestamptz language sql volatile as 'select at from simulated.clock'",
                "alter database postgres set search_path = public, simulated, pg_catalog"}) {
            database.sql(sql).update();
        }
        var time = new SimulatedTime(database);
        time.is(beginning);
        return time;
    }

    /** Moves it on to that moment where it is not past it. @return what time it is then */
    synchronized Instant atLeast(Instant moment) {
        if (moment.isAfter(now())) {
            is(moment);
        }
        return now();
    }

    synchronized void is(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
        database.sql("update simulated.clock set at = ?").param(java.sql.Timestamp.from(now)).update();
    }

    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
