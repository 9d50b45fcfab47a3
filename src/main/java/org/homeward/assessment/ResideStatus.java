package org.homeward.assessment;

import java.util.Locale;

/** Whether the person still needs a hospital bed, as decision {@code reside-status} says. */
public enum ResideStatus {
    MEETS("Still needs the hospital bed."),
    NO_LONGER_MEETS("No longer needs the hospital bed."),
    LEAVES_BY_EXCEPTION("Leaves by exception: a criterion is met, and a senior clinician still sends the person home."),
    CLINICIAN_TO_DECIDE("Reviewed: a clinician has to decide whether the hospital bed is still needed."),
    CLINICIAN_TO_EXPLAIN("Reviewed: no criterion is met, and the clinician has to say why the person stays.");

    private final String sentence;

    ResideStatus(String sentence) {
        this.sentence = sentence;
    }

    /** @param key for example {@code no-longer-meets} */
    public static ResideStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the person counts as meeting the criteria, so that an interval ends. */
    boolean countsAsMeeting() {
        return this == MEETS || this == LEAVES_BY_EXCEPTION;
    }

    /** Whether somebody has to decide, or to say why the person stays; no table can. */
    boolean asksAClinician() {
        return this == CLINICIAN_TO_DECIDE || this == CLINICIAN_TO_EXPLAIN;
    }

    /** Whether the way home begins, or goes on. */
    boolean isOnTheWayHome() {
        return this == NO_LONGER_MEETS || this == LEAVES_BY_EXCEPTION;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence() {
        return sentence;
    }
}
