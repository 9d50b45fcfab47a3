package org.homeward.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;

/**
 * Slows down whoever guesses passwords: after five wrong ones for a user, that user waits before the next try, longer
 * each time and at most five minutes. A right password ends it. Counted by each node for itself.
 */
final class SlowsGuessing implements AuthenticationProvider {

    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int USERS_REMEMBERED = 10_000;

    private final AuthenticationProvider check;
    private final Clock clock;
    private final Map<String, Guesses> guesses = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
            return size() > USERS_REMEMBERED;
        }
    };

    SlowsGuessing(AuthenticationProvider check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication who) {
        var user = who.getName();
        synchronized (guesses) {
            if (guesses.getOrDefault(user, Guesses.NONE).mustWait(clock.instant())) {
                throw new LockedException("Too many wrong passwords; try again in a few minutes");
            }
        }
        try {
            var signedIn = check.authenticate(who);
            synchronized (guesses) {
                guesses.remove(user);
            }
            return signedIn;
        } catch (BadCredentialsException e) {
            synchronized (guesses) {
                guesses.put(user, guesses.getOrDefault(user, Guesses.NONE).another(clock.instant()));
            }
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return check.supports(kind);
    }

    private record Guesses(int wrong, Instant last) {

        static final Guesses NONE = new Guesses(0, Instant.EPOCH);

        Guesses another(Instant at) {
            return new Guesses(wrong + 1, at);
        }

        boolean mustWait(Instant now) {
            return wrong >= FREE_TRIES && now.isBefore(last.plus(pause()));
        }

        private Duration pause() {
            var pause = Duration.ofSeconds(5L << Math.min(wrong - FREE_TRIES, 6));
            return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        }
    }
}
