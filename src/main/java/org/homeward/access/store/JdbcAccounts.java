package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcAccounts implements Accounts {

    private static final String ACCOUNT = """
            select m.user_id, m.name, m.job_title, m.service, m.active, m.password_hash,
                   array(select group_id from membership where user_id = m.user_id) as groups
              from member m""";

    private final JdbcClient database;

    JdbcAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> find(String userId) {
        return database.sql(ACCOUNT + " where m.user_id = ?").param(userId).query(JdbcAccounts::account).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> all() {
        return database.sql(ACCOUNT + " order by m.user_id").query(JdbcAccounts::account).list();
    }

    @Override
    public void put(Account account) {
        var member = account.member();
        var groups = account.groups().toArray(String[]::new);
        database.sql("""
                        insert into member (user_id, name, job_title, password_hash, service, active)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (user_id) do update
                        set name = excluded.name, job_title = excluded.job_title,
                            password_hash = excluded.password_hash, service = excluded.service,
                            active = excluded.active""")
                .params(member.userId(), member.name(), member.jobTitle(), account.passwordHash(), member.service(),
                        member.active())
                .update();
        database.sql("delete from membership where user_id = ? and not group_id = any (?)")
                .params(member.userId(), groups).update();
        database.sql("""
                        insert into membership (user_id, group_id) select ?, unnest(?::text[])
                        on conflict (user_id, group_id) do nothing""")
                .params(member.userId(), groups).update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(JdbcDirectory.member(row, number), row.getString("password_hash"),
                Set.of((String[]) row.getArray("groups").getArray()));
    }
}
