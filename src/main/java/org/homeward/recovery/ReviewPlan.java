package org.homeward.recovery;

import java.util.List;

/** Says which reviews are due on which day. The rule stands in decision {@code review-plan}. */
public interface ReviewPlan {

    /** As the table stands now. @param pathway with which the person left, for example {@code P1} */
    List<Entry> of(String pathway);

    /** @param day after leaving */
    record Entry(String task, int day) {
    }
}
