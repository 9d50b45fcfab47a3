package org.homeward.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.access.Viewer;

/** Counts who is expected to leave hospital next, and who has become ready week by week: numbers alone, and never who they are. */
public interface Demand {

    /** People in hospital whom somebody may see and who are expected to leave by that day, late ones among them. */
    Coming coming(Viewer viewer, LocalDate until);

    /** By the Monday of the week in which they became ready, and by agreed pathway; of the viewer's own organisations. */
    Map<LocalDate, Map<String, Integer>> readyByWeek(Viewer viewer, LocalDate from);

    /**
     * Who comes next. What is likely was never agreed with anybody, and is kept apart from what was.
     *
     * @param agreed     by agreed pathway
     * @param likely     by the pathway that the tables propose; where there is no proposal yet, by whether the ward expects that
     *                   support is needed
     * @param notKnown   of whom nobody has said either
     */
    record Coming(List<People> agreed, List<People> likely, int notKnown) {
    }

    /** @param as {@code P0} to {@code P3}; of likely ones also {@code with-support} and {@code without-support} */
    record People(String as, int people) {
    }
}
