package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.access.WrongPasswords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
class WrongPasswordsIT {

    private static final Instant NOON = Instant.parse("2031-05-05T12:00:00Z");

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private WrongPasswords wrongPasswords;
    private final String name = "guessed." + UUID.randomUUID();

    @Test
    void afterFiveThePauseGrowsToFiveMinutes() {
        wrong(5, NOON);
        assertThat(wrongPasswords.countTry(name, NOON.plusMillis(4_999))).isFalse();
        assertThat(wrongPasswords.waitsUntil(name, NOON)).contains(NOON.plusSeconds(5));
        var at = NOON;
        for (var pause : new int[] {5, 10, 20, 40, 80, 160, 300, 300, 300}) {
            assertThat(wrongPasswords.waitsUntil(name, at)).contains(at.plusSeconds(pause));
            at = at.plusSeconds(pause);
            assertThat(wrongPasswords.countTry(name, at)).isTrue();
        }
    }

    @Test
    void aRightOneEndsItAndADayDoesSoToo() {
        wrong(5, NOON);
        wrongPasswords.forget(name);
        wrong(5, NOON);
        var nextDay = NOON.plus(Duration.ofHours(25));
        wrong(5, nextDay);
        assertThat(wrongPasswords.countTry(name, nextDay)).isFalse();
    }

    @Test
    void manyAtTheSameMomentOnSeveralNodesGetNoMoreTries() {
        var other = new JdbcWrongPasswords(jdbc);
        var allowed = IntStream.range(0, 60).parallel()
                .filter(n -> (n % 2 == 0 ? wrongPasswords : other).countTry(name, NOON)).count();
        assertThat(allowed).isEqualTo(5);
        assertThat(other.waitsUntil(name, NOON)).isPresent();
    }

    @Test
    void whoComesSecondWithTheEarlierClockIsNotRefused() {
        assertThat(wrongPasswords.countTry(name, NOON)).isTrue();
        assertThat(wrongPasswords.countTry(name, NOON.minusMillis(3))).isTrue();
    }

    @Test
    void whatWasTypedIsNotKept() {
        wrong(1, NOON);
        assertThat(jdbc.sql("select count(*) from wrong_password where encode(name_hash, 'escape') like '%guessed%'")
                .query(Integer.class).single()).isZero();
        assertThat(wrongPasswords.countTry(name.toUpperCase(Locale.ROOT), NOON)).isTrue();
    }

    private void wrong(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            assertThat(wrongPasswords.countTry(name, at)).isTrue();
        }
    }
}
