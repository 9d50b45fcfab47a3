package org.homeward.discharge;

import java.time.Instant;

/** Says when a check after leaving is late. The rule stands in decision {@code task-deadlines}. */
public interface LateAfterLeaving {

    /** @param task for example {@code confirm-arrival} */
    Instant of(String task, Instant left);
}
