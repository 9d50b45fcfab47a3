package org.homeward.flow;

import java.time.Instant;

/** How a task stands to its time: late, nearly so, or neither. */
public enum Lateness {
    OVERDUE, DUE_SOON, IN_TIME;

    /** Soon begins with the reminder; overdue begins at the due time itself. */
    public static Lateness of(Instant remindAt, Instant dueAt, Instant now) {
        if (!now.isBefore(dueAt)) {
            return OVERDUE;
        }
        return now.isBefore(remindAt) ? IN_TIME : DUE_SOON;
    }
}
