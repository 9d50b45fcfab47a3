package org.homeward.flow;

import java.time.Instant;

/**
 * Tells teams by mail of tasks that are due soon, of overdue ones together with the team to which they go up, and of promises
 * whose time has passed. Each is told of once of each kind, however many nodes look.
 */
public interface Reminders {

    /** @return how many were told of; none means that there is nothing to tell just now */
    int tell(Instant now);
}
