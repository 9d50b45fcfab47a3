package org.homeward.access.web;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/** What a session remembers about the signing in that it began with. One constant an entry. */
enum SessionMarks {
    /** When the member signed in. */
    SIGNED_IN,
    /** When the member last showed who it is, by password or through the identity provider. */
    PROVED,
    /** When the member itself, and not its browser on its own, last did something. */
    LAST_USED,
    /** When it was last looked up whether the member may still be here. */
    CHECKED,
    /** When the identity provider last said that the member may still be here. */
    VOUCHED,
    /** When the identity provider was last asked, whatever came of it. */
    ASKED;

    Optional<Instant> in(HttpSession session) {
        return Optional.ofNullable(session).map(kept -> (Instant) kept.getAttribute(key()));
    }

    void set(HttpSession session, Instant at) {
        session.setAttribute(key(), at);
    }

    private String key() {
        return "homeward." + name();
    }
}
