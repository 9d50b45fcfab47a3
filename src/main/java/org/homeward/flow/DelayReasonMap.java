package org.homeward.flow;

import java.util.Optional;

/** Asks decision {@code delay-reason-map}: which national reason a wait belongs to. */
public interface DelayReasonMap {

    /** The version that counts now, for a whole page of journeys. */
    Asked newest();

    interface Asked {

        /**
         * The table's answer, for one wait.
         *
         * @param waitingFor key of the wait, for example {@code transport}
         * @param pathway    P0 to P3; empty while none is agreed or proposed
         */
        Answer of(String waitingFor, Optional<String> pathway);
    }

    /**
     * @param reason empty where the wait delays nobody, and where the table does not know it
     * @param mapped false where the table does not know what is waited for
     */
    record Answer(Optional<DelayReason> reason, boolean mapped) {
    }
}
