package org.homeward.engine.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers where in Tasklist each shared list stands, so that our own pages can lead there (table {@code task_list}). */
@Repository
public class TaskListAddresses {

    private final JdbcClient jdbc;

    TaskListAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes one list; noting it again changes what is noted.
     *
     * @param list   kebab-case, for example {@code my-team}
     * @param filter under which number Tasklist knows it
     */
    public void put(String list, int position, String name, String filter) {
        jdbc.sql("""
                        insert into task_list (list, position, name, filter) values (:list, :position, :name, :filter)
                        on conflict (list) do update set position = :position, name = :name, filter = :filter""")
                .param("list", list).param("position", position).param("name", name).param("filter", filter).update();
    }
}
