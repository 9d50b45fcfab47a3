package org.homeward.access.store;

import java.util.Set;
import java.util.TreeSet;
import org.homeward.access.Member;
import org.homeward.access.Memberships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcMemberships implements Memberships {

    /** Nothing that anybody types seals to this. */
    private static final String NO_PASSWORD = "";

    private final JdbcClient database;

    JdbcMemberships(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> of(String userId) {
        return new TreeSet<>(database.sql("select group_id from membership where user_id = ?").param(userId)
                .query(String.class).list());
    }

    @Override
    public boolean add(String userId, String groupId) {
        return database.sql("insert into membership (user_id, group_id) values (?, ?) on conflict do nothing")
                .params(userId, groupId).update() > 0;
    }

    @Override
    public boolean remove(String userId, String groupId) {
        return database.sql("delete from membership where user_id = ? and group_id = ?").params(userId, groupId)
                .update() > 0;
    }

    @Override
    public void enter(Member member) {
        database.sql("""
                        insert into member (user_id, name, job_title, password_hash, service, active)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (user_id) do update
                        set name = excluded.name, job_title = excluded.job_title, active = excluded.active""")
                .params(member.userId(), member.name(), member.jobTitle(), NO_PASSWORD, member.service(),
                        member.active())
                .update();
    }
}
