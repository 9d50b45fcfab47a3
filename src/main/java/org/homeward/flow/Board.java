package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Everybody on the way home whom the viewer may see, those in most need first. */
public interface Board {

    /** One page of the board, overdue first. */
    Page page(Viewer viewer, JourneyQuery query, Optional<Place> after, int size);

    /** The wards on which somebody lies whom the viewer may see. */
    List<WardChoice> wards(Viewer viewer);

    /** Another word as soon as anything may have changed on any board; cheap to ask for. */
    String changeMark();

    /**
     * @param rows in the order of need
     * @param next where the following page begins; empty on the last one
     */
    record Page(List<Row> rows, Optional<Place> next) {
    }

    /**
     * @param waits    all that the journey waits for, the most urgent first
     * @param why whether it goes on, and why the person is still here
     */
    record Row(JourneySummary journey, List<OpenWait> waits, WhyHere why) {

        public Optional<OpenWait> nextStep() {
            return waits.stream().findFirst();
        }
    }

    /** A place in the order of need: the earliest due time of a journey, and the journey itself. */
    record Place(Instant due, JourneyId journey) {
    }

    record WardChoice(String id, String name) {
    }
}
