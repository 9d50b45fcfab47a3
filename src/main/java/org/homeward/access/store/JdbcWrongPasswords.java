package org.homeward.access.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.Sha256;
import org.homeward.access.WrongPasswords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row a name that was tried; the count and the pause are one statement, so that no two nodes count past each other. */
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JdbcWrongPasswords implements WrongPasswords {

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final Duration SWEPT_EVERY = Duration.ofMinutes(10);
    /** Where at least five were wrong. */
    private static final String WAITS_UNTIL =
            "wrong_password.last_at + least(300, 5 * 2 ^ least(wrong_password.wrong - 5, 10)) * interval '1 second'";

    private final JdbcClient database;
    private volatile Instant swept = Instant.EPOCH;

    JdbcWrongPasswords(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> waitsUntil(String name, Instant now) {
        return database.sql("select " + WAITS_UNTIL + " from wrong_password where name_hash = ? and wrong >= 5")
                .param(hash(name)).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant)
                .filter(until -> until.isAfter(now));
    }

    @Override
    public boolean countTry(String name, Instant now) {
        sweep(now);
        return database.sql("insert into wrong_password (name_hash, wrong, last_at) values (?, 1, ?)"
                        + " on conflict (name_hash) do update set last_at = greatest(wrong_password.last_at, excluded.last_at),"
                        + " wrong = case when wrong_password.last_at < ? then 1 else wrong_password.wrong + 1 end"
                        + " where wrong_password.wrong < 5 or " + WAITS_UNTIL + " <= excluded.last_at")
                .params(hash(name), utc(now), utc(now.minus(FORGOTTEN))).update() > 0;
    }

    @Override
    public void forget(String name) {
        database.sql("delete from wrong_password where name_hash = ?").param(hash(name)).update();
    }

    private void sweep(Instant now) {
        if (now.isAfter(swept.plus(SWEPT_EVERY))) {
            swept = now;
            database.sql("delete from wrong_password where last_at < ?").param(utc(now.minus(FORGOTTEN))).update();
        }
    }

    private static byte[] hash(String name) {
        return Sha256.of(name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
