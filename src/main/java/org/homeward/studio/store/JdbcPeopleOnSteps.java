package org.homeward.studio.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.homeward.studio.PeopleOnSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts open waits in table {@code wait_interval}. */
@Repository
class JdbcPeopleOnSteps implements PeopleOnSteps {

    private final JdbcClient jdbc;

    JdbcPeopleOnSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> byProcess() {
        return counted(jdbc.sql("""
                select process_id as place, count(distinct journey) as people from wait_interval
                 where ended_at is null group by process_id"""));
    }

    @Override
    public int anywhereIn(Set<String> processIds) {
        return jdbc.sql("""
                select count(distinct journey) from wait_interval where ended_at is null and process_id in (:processes)""")
                .param("processes", processIds).query(Integer.class).single();
    }

    @Override
    public Map<String, Integer> byElement(String processId) {
        return counted(jdbc.sql("""
                select element_id as place, count(distinct journey) as people from wait_interval
                 where ended_at is null and process_id = ? group by element_id""").param(processId));
    }

    private static Map<String, Integer> counted(JdbcClient.StatementSpec statement) {
        var people = new LinkedHashMap<String, Integer>();
        statement.query(row -> {
            people.put(row.getString("place"), row.getInt("people"));
        });
        return people;
    }
}
