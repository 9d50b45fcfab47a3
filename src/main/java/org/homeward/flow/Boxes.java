package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.Stage;

/** How many people are at each stage, now and at the end of yesterday: of those alone whom the viewer may or might see. */
public interface Boxes {

    /**
     * One box a stage, in the order of the stages.
     *
     * @param endOfYesterday for which moment it is said how many there were
     */
    List<Box> of(Viewer viewer, JourneyQuery query, Instant endOfYesterday);

    /** How far the people in all boxes together can be relied on. */
    Soundness soundness(Viewer viewer, JourneyQuery query);

    /**
     * @param yesterday how many there were at the end of yesterday; empty where what is asked for is not kept for the past:
     *                  who had an open task, what was waited for, what was late
     */
    record Box(Stage stage, int people, Optional<Integer> yesterday) {

        /** How many more than yesterday; fewer where it is below zero. */
        public Optional<Integer> change() {
            return yesterday.map(before -> people - before);
        }
    }
}
