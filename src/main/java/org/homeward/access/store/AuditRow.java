package org.homeward.access.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.RequestAtHand.Asked;
import org.homeward.access.Viewer;

/**
 * A row of the audit before it is chained.
 *
 * @param rows how many people were shown, or rows written
 */
record AuditRow(Instant at, Viewer who, Optional<Asked> asked, String action, String screen, List<String> journeys,
                Optional<String> task, int rows, String what) {

    static final String READ = "read";
}
