package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.homeward.access.Viewer;
import org.homeward.flow.SavedFilters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps them in {@code worklist_filter}. */
@Repository
class JdbcSavedFilters implements SavedFilters {

    private final JdbcClient jdbc;

    JdbcSavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Saved> of(Viewer viewer, Of page) {
        return jdbc.sql("""
                        select id, name, address from worklist_filter where user_id = :user and list = :list
                         order by lower(name), id""")
                .param("user", viewer.userId()).param("list", page.key())
                .query((row, number) -> new Saved(row.getLong("id"), row.getString("name"), row.getString("address"))).list();
    }

    @Override
    @Transactional
    public boolean keep(Viewer viewer, Of page, String name, String address, Instant at) {
        return jdbc.sql("""
                        insert into worklist_filter (user_id, list, name, address, kept_at)
                        select user_id, :list, :name, :address, :at from member where user_id = :user
                           and (select count(*) from worklist_filter
                                 where user_id = :user and list = :list and name <> :name) < :most
                        on conflict (user_id, list, name) do update set address = excluded.address, kept_at = excluded.kept_at""")
                .param("user", viewer.userId()).param("list", page.key()).param("name", name).param("address", address).param("at", Timestamp.from(at))
                .param("most", MOST).update() == 1;
    }

    @Override
    @Transactional
    public void remove(Viewer viewer, long id) {
        jdbc.sql("delete from worklist_filter where id = :id and user_id = :user").param("id", id)
                .param("user", viewer.userId()).update();
    }
}
