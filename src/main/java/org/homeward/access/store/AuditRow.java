package org.homeward.access.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.RequestAtHand.Asked;

/**
 * A row of the audit before it is chained.
 *
 * @param groups  the teams of who; empty where they are to be looked up
 * @param task    the engine's task, where the journey is to be looked up by it
 * @param person  whose, where no journey says so
 * @param rows    how many people were shown, or rows written
 */
record AuditRow(Instant at, String who, Optional<List<String>> groups, Optional<Asked> asked, String action,
                String screen, List<String> journeys, Optional<String> task, Optional<String> person, int rows,
                String what) {

    Asked from() {
        return asked.orElse(new Asked("", ""));
    }
}
