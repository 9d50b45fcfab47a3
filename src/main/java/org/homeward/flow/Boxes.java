package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;

/** How many people are at each stage, now and at any moment before, as known now or then: of those alone whom the viewer may or might see. */
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
     * In which box everybody was at a moment. Whoever saw them then counts them; what was learned later shows them to whoever would have
     * seen them, had it been known.
     *
     * @param query narrowed by place, council, pathway and stage alone: what was waited for is not kept for the past
     * @param known what was known at this moment; empty for all that is known now
     */
    Map<JourneyId, Where> whoWasWhere(Viewer viewer, JourneyQuery query, Instant about, Optional<Instant> known);

    /** How many were at each stage at a moment, as known at another; a stage at which nobody was is left out. */
    Map<Stage, Integer> counted(Viewer viewer, JourneyQuery query, Instant about, Optional<Instant> known);

    /** @param pathway as agreed */
    record Where(Stage stage, Optional<String> pathway) {
    }

    /**
     * @param yesterday     how many there were at the end of yesterday, as known now; empty where what is asked for is not kept for the
     *                      past: who had an open task, what was waited for, what was late
     * @param saidYesterday the same as it was known when yesterday ended
     */
    record Box(Stage stage, int people, Optional<Integer> yesterday, Optional<Integer> saidYesterday) {

        /** How many more than yesterday; fewer where it is below zero. */
        public Optional<Integer> change() {
            return yesterday.map(before -> people - before);
        }

        /** Whether something that arrived today has changed how many there were yesterday. */
        public boolean isKnownBetter() {
            return !yesterday.equals(saidYesterday);
        }
    }
}
