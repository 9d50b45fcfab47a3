package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Account;
import org.homeward.access.AccountRefused;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.homeward.access.Standing;
import org.homeward.access.Standing.Source;
import org.homeward.access.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcStandings implements Standings {

    private static final String STANDING = """
            select m.user_id, m.name, m.job_title, m.service, m.active, m.password_hash, m.email, m.source, m.locked,
                   m.last_sign_in, m.sessions_from,
                   array(select group_id from membership where user_id = m.user_id) as groups
              from member m""";

    private final JdbcClient database;
    private final Accounts accounts;

    JdbcStandings(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> of(String userId) {
        if (userId.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty(); // nobody is called so, and the database takes no zero
        }
        return database.sql(STANDING + " where m.user_id = ?").param(userId).query(JdbcStandings::standing).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> all() {
        return database.sql(STANDING + " order by m.name, m.user_id").query(JdbcStandings::standing).list();
    }

    @Override
    public void signedIn(String userId, Instant at) {
        database.sql("update member set last_sign_in = ? where user_id = ?").params(utc(at), userId).update();
    }

    @Override
    public void setPassword(String userId, String sealed, Instant at) {
        database.sql("update member set password_hash = ?, sessions_from = ? where user_id = ?")
                .params(sealed, utc(at), userId).update();
    }

    @Override
    public void sealAnew(String userId, String sealed) {
        database.sql("update member set password_hash = ? where user_id = ?").params(sealed, userId).update();
    }

    @Override
    public void enterFromProvider(Member member, String subject, Optional<String> email, Set<String> groups) {
        var known = database.sql("select user_id from member where subject = ?").param(subject).query(String.class).optional();
        var standing = of(member.userId());
        if (known.filter(member.userId()::equals).isEmpty() && (known.isPresent() || standing.isPresent())) {
            throw new AccountRefused("The user id " + member.userId() + " belongs to another account of Homeward");
        }
        if (standing.filter(found -> !found.mayBeHere()).isPresent()) {
            throw new AccountRefused("The account of " + member.userId() + " is locked or closed");
        }
        accounts.put(new Account(member, Account.NO_PASSWORD, groups));
        database.sql("update member set source = 'openid', subject = ?, email = ? where user_id = ?")
                .params(subject, email.orElse(null), member.userId()).update();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var account = new Account(JdbcDirectory.member(row, number), row.getString("password_hash"),
                Set.of((String[]) row.getArray("groups").getArray()));
        return new Standing(account, Source.of(row.getString("source")), Optional.ofNullable(row.getString("email")),
                row.getBoolean("locked"), instant(row, "last_sign_in"), instant(row, "sessions_from"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
