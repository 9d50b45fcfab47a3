package org.homeward.flow;

import java.time.Instant;
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

    /** Care that is looked for at this moment, by agreed pathway and postcode district; of the viewer's own organisations. */
    List<Queue> queue(Viewer viewer);

    /**
     * People for whom care is looked for in one district.
     *
     * @param beds     of these people, those who need a bed
     * @param minutes  of visits a week that the others need, of all care workers
     * @param asked    providers that have not answered yet
     * @param accepted providers that have said yes
     * @param since    since when it has been looked for, for whom it is longest
     */
    record Queue(String pathway, String district, int people, int beds, int minutes, int asked, int accepted, Instant since) {

        /** In whole hours, rounded up. */
        public int hours() {
            return (minutes + 59) / 60;
        }
    }

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
