package org.homeward.bench.fast;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an engine's own history says of all that ran: how many of each process ended in which way, and of each task and step. */
record Outcome(Map<String, Long> processes, Map<String, Long> tasks, Map<String, Long> steps) {

    static Outcome of(JdbcClient engine) {
        return new Outcome(counted(engine, """
                select proc_def_key_ || ' ' || case when end_time_ is null then 'goes on' else state_ end, count(*) from act_hi_procinst group by 1"""),
                counted(engine, """
                select proc_def_key_ || ' ' || task_def_key_ || ' ' || coalesce(delete_reason_, 'open'), count(*) from act_hi_taskinst group by 1"""),
                counted(engine, "select proc_def_key_ || ' ' || act_id_, count(*) from act_hi_actinst group by 1"));
    }

    private static Map<String, Long> counted(JdbcClient engine, String sql) {
        return engine.sql(sql).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    static long all(Map<String, Long> counted) {
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }
}
