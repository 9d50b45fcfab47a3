package org.homeward.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How it stands with a member's signing in.
 *
 * @param locked       by an administrator, until one opens it again
 * @param lastSignIn   when the member last signed in to the pages
 * @param sessionsFrom sessions that began before then have ended, on every node
 */
public record Standing(Account account, Source source, Optional<String> email, boolean locked,
                       Optional<Instant> lastSignIn, Optional<Instant> sessionsFrom) {

    public Standing {
        Objects.requireNonNull(account);
        Objects.requireNonNull(source);
        Objects.requireNonNull(email);
        Objects.requireNonNull(lastSignIn);
        Objects.requireNonNull(sessionsFrom);
    }

    public Member member() {
        return account.member();
    }

    /** Works here still, and is not locked. */
    public boolean mayBeHere() {
        return member().active() && !locked;
    }

    /** Whether a session that began then still counts. */
    public boolean keepsSessionOf(Instant began) {
        return mayBeHere() && sessionsFrom.filter(began::isBefore).isEmpty();
    }

    /** Where it is kept who the member is, and which teams it belongs to. */
    public enum Source {
        /** Here, with a password. */
        LOCAL,
        /** At the identity provider, which says so at each sign-in. */
        OPENID;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Source of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
