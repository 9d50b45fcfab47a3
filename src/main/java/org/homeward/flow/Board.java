package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;

/** Everybody on the way home whom the viewer may see, those in most need first. */
public interface Board {

    /** One page of the board, overdue first. */
    Page page(Viewer viewer, JourneyQuery query, Optional<Place> after, int size);

    /** The first of each stage in the order of need, by stage; a stage at which nobody is is left out. */
    List<Column> columns(Viewer viewer, JourneyQuery query, int size);

    /** The first for a screen on a wall. */
    Page wall(Viewer viewer, JourneyQuery query, int size);

    /** By what the viewer can narrow the board. */
    Choices choices(Viewer viewer);

    /** Another word as soon as anything may have changed on any board; cheap to ask for. */
    String changeMark();

    /**
     * @param rows in the order of need
     * @param next where the following page begins; empty on the last one
     */
    record Page(List<Row> rows, Optional<Place> next) {
    }

    /** @param more whether there are more at this stage than stand here */
    record Column(Stage stage, List<Row> rows, boolean more) {
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

    /** What stands in the drop-downs, by name. */
    record Choices(List<Choice> wards, List<Choice> sites, List<Choice> councils, List<Choice> teams) {
    }

    record Choice(String id, String name) {
    }
}
