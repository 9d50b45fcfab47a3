package org.homeward.access;

import java.util.Objects;

/**
 * One mail about signing in, emergency access or the audit.
 *
 * @param organisation whose member is written to
 * @param recipient    e-mail address
 * @param path         the page to open, below Homeward's own address, for example {@code /set-up/…}. It is taken out of our
 *                     tables once the mail has left
 */
public record SecurityNotice(Kind kind, String organisation, String recipient, String path) {

    public SecurityNotice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(path);
    }

    /** What it is about. */
    public enum Kind {
        /** A new account, or a forgotten password: the page works once and for a limited time. */
        SET_UP_LINK,
        /** Somebody opened a person's record in an emergency: it is to be reviewed. */
        EMERGENCY_ACCESS,
        /** Something in the audit stands out, or the audit was changed: somebody should look. */
        AUDIT_ALERT
    }
}
