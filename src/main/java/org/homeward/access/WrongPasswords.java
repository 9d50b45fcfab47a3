package org.homeward.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Counts wrong passwords in a row, for names that exist and names that do not alike, and for all nodes together: after
 * five the name waits before the next try, longer each time and at most five minutes. A right one ends it; a day
 * without a try does so too.
 */
public interface WrongPasswords {

    /** Until when the name has to wait; empty when it may try. */
    Optional<Instant> waitsUntil(String name, Instant now);

    /** Counts a try before it is checked, so that many at the same moment are counted all. False while it must wait. */
    boolean countTry(String name, Instant now);

    /** The password was right, or an administrator ends the waiting. */
    void forget(String name);
}
