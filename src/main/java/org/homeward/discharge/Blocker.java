package org.homeward.discharge;

import java.util.Objects;

/**
 * One thing that still blocks leaving.
 *
 * @param waitingFor what is waited for, as decision {@code delay-reason-map} knows it, for example {@code transport}
 * @param ownerGroup whose it is to unblock it, for example {@code discharge-coordinators}
 * @param followUp   whether it still matters once the person has left all the same
 */
public record Blocker(String waitingFor, String ownerGroup, boolean followUp) {

    public Blocker {
        Objects.requireNonNull(waitingFor);
        Objects.requireNonNull(ownerGroup);
    }

    /** As a caseworker reads it. Example: {@code Transport}. */
    public String words() {
        return LeavingItem.waitedFor(waitingFor).map(LeavingItem::words).orElse(waitingFor.replace('-', ' '));
    }
}
