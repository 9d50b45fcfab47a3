package org.homeward.access.store;

import static org.homeward.access.store.JdbcStandings.utc;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.AccountRefused;
import org.homeward.access.Audit;
import org.homeward.access.Member;
import org.homeward.access.Secrets;
import org.homeward.access.SetUpLinks;
import org.homeward.access.Standing;
import org.homeward.access.Standing.Source;
import org.homeward.access.Standings;
import org.homeward.access.Viewer;
import org.homeward.access.WrongPasswords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcSetUpLinks implements SetUpLinks {

    private final JdbcClient database;
    private final Standings standings;
    private final WrongPasswords wrongPasswords;
    private final Audit audit;
    private final Clock clock;

    JdbcSetUpLinks(JdbcClient database, Standings standings, WrongPasswords wrongPasswords, Audit audit, Clock clock) {
        this.database = database;
        this.standings = standings;
        this.wrongPasswords = wrongPasswords;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String make(Viewer by, String userId) {
        if (standings.of(userId).filter(JdbcSetUpLinks::setsAPassword).isEmpty()) {
            throw new AccountRefused("Only somebody who works here and signs in with a password gets a link to set one");
        }
        var now = clock.instant();
        database.sql("update set_up_link set used_at = ? where user_id = ? and used_at is null")
                .params(utc(now), userId).update();
        var secret = Secrets.fresh();
        database.sql("""
                        insert into set_up_link (token_hash, user_id, made_by, made_at, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(Secrets.fingerprint(secret), userId, by.userId(), utc(now), utc(now.plus(COUNTS))).update();
        audit.did(by, "account.linkMade", Optional.empty(), userId);
        return secret;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> opens(String secret) {
        return database.sql("select user_id from set_up_link where token_hash = ? and used_at is null and expires_at > ?")
                .params(Secrets.fingerprint(secret), utc(clock.instant())).query(String.class).optional()
                .flatMap(standings::of).filter(JdbcSetUpLinks::setsAPassword);
    }

    @Override
    public Optional<Member> use(String secret, String sealedPassword) {
        var whose = opens(secret).map(Standing::member);
        var now = clock.instant();
        if (whose.isEmpty() || database.sql("update set_up_link set used_at = ? where token_hash = ? and used_at is null")
                .params(utc(now), Secrets.fingerprint(secret)).update() == 0) {
            return Optional.empty();
        }
        var member = whose.get();
        standings.setPassword(member.userId(), sealedPassword, now);
        wrongPasswords.forget(member.userId());
        audit.did(new Viewer(member.userId(), Set.of()), "account.passwordSet", Optional.empty(), "by link");
        return whose;
    }

    private static boolean setsAPassword(Standing standing) {
        return standing.mayBeHere() && standing.source() == Source.LOCAL && !standing.member().service();
    }
}
