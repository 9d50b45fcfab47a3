package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Part;
import org.homeward.access.Permit;

/**
 * What a journey has waited for and waits for in one process, in the order of time.
 *
 * @param processId for example {@code pathway-selection}
 */
public record Road(String processId, List<Stop> stops) {

    private static final String CONCERN = "safeguarding-concern";

    public Road {
        stops = List.copyOf(stops);
    }

    /** Whether the journey waits for something in this process now. */
    public boolean isOpen() {
        return stops.stream().anyMatch(stop -> stop.until().isEmpty());
    }

    /** That there is a safeguarding concern is told only to those whose work needs it. */
    public boolean isShownTo(Permit permit) {
        return permit.shows(Part.PROGRESS) && (!processId.equals(CONCERN) || permit.shows(Part.SAFEGUARDING_FLAG));
    }

    /**
     * @param step      what the model calls it
     * @param until     empty while it is waited for
     * @param withdrawn true where nobody had to do it any more
     */
    public record Stop(String elementId, String step, String owner, Instant since, Optional<Instant> until, boolean withdrawn) {

        /** {@code here}, {@code passed} or {@code withdrawn}. */
        public String state() {
            return until.isEmpty() ? "here" : withdrawn ? "withdrawn" : "passed";
        }
    }
}
