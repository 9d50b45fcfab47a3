package org.homeward.access.store;

import static org.homeward.access.store.JdbcStandings.instant;
import static org.homeward.access.store.JdbcStandings.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Account;
import org.homeward.access.AccountRefused;
import org.homeward.access.Audit;
import org.homeward.access.Secrets;
import org.homeward.access.ServiceToken;
import org.homeward.access.ServiceTokens;
import org.homeward.access.Standing;
import org.homeward.access.Standings;
import org.homeward.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcServiceTokens implements ServiceTokens {

    /** A busy system's use is noted no oftener. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 60;

    private final JdbcClient database;
    private final Standings standings;
    private final Audit audit;
    private final Clock clock;

    JdbcServiceTokens(JdbcClient database, Standings standings, Audit audit, Clock clock) {
        this.database = database;
        this.standings = standings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String make(Viewer by, String userId, String name, Duration counts) {
        if (standings.of(userId).filter(JdbcServiceTokens::isSystem).isEmpty()) {
            throw new AccountRefused("Only the account of a system has tokens");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new AccountRefused("Say in at most " + LONGEST_NAME + " characters what the token is for");
        }
        if (counts.isNegative() || counts.isZero() || counts.compareTo(LONGEST) > 0) {
            throw new AccountRefused("A token counts for at most a year");
        }
        var token = BEGINNING + Secrets.fresh();
        var now = clock.instant();
        database.sql("""
                        insert into service_token (user_id, name, token_hash, made_by, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(userId, name.strip(), Secrets.fingerprint(token), by.userId(), utc(now), utc(now.plus(counts)))
                .update();
        audit.did(by, "account.tokenMade", Optional.empty(), userId + ": " + name.strip());
        return token;
    }

    @Override
    public void revoke(Viewer by, String userId, long id) {
        var name = database.sql("""
                        update service_token set revoked_at = ?, revoked_by = ?
                         where id = ? and user_id = ? and revoked_at is null returning name""")
                .params(utc(clock.instant()), by.userId(), id, userId).query(String.class).optional();
        name.ifPresent(known -> audit.did(by, "account.tokenRevoked", Optional.empty(), userId + ": " + known));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ServiceToken> of(String userId) {
        return database.sql("""
                        select id, name, made_by, made_at, expires_at, revoked_at, last_used_at
                          from service_token where user_id = ? order by id desc""")
                .param(userId).query(JdbcServiceTokens::token).list();
    }

    @Override
    public Optional<Account> accountOf(String token) {
        var now = clock.instant();
        var fingerprint = Secrets.fingerprint(token);
        var account = database.sql("""
                        select user_id from service_token
                         where token_hash = ? and revoked_at is null and expires_at > ?""")
                .params(fingerprint, utc(now)).query(String.class).optional()
                .flatMap(standings::of).filter(JdbcServiceTokens::isSystem).map(Standing::account);
        account.ifPresent(used -> database.sql("""
                        update service_token set last_used_at = ?
                         where token_hash = ? and (last_used_at is null or last_used_at < ?)""")
                .params(utc(now), fingerprint, utc(now.minus(NOTED_EVERY))).update());
        return account;
    }

    private static boolean isSystem(Standing standing) {
        return standing.mayBeHere() && standing.member().service();
    }

    private static ServiceToken token(ResultSet row, int number) throws SQLException {
        return new ServiceToken(row.getLong("id"), row.getString("name"), row.getString("made_by"),
                instant(row, "made_at").orElseThrow(), instant(row, "expires_at").orElseThrow(),
                instant(row, "revoked_at"), instant(row, "last_used_at"));
    }
}
