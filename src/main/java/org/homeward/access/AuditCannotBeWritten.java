package org.homeward.access;

/** Somebody's data are not shown because it cannot be noted that they are. */
public final class AuditCannotBeWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AuditCannotBeWritten() {
        super("What you asked for cannot be shown just now, because it cannot be noted who saw it. Try again in a minute.");
    }
}
