package org.homeward.recovery;

import java.util.Set;

/** The tasks that a plan of reviews may name, by their ids. */
final class ReviewTasks {

    static final String FIRST_VISIT = "visit-first-time";
    static final String DAY_3 = "review-day-3";
    static final String WEEKLY = "review-weekly";
    static final String DAY_28 = "decide-day-28";
    static final String PLACEMENT = "review-placement";
    static final String CLOSE = "close-recovery";

    static final Set<String> ALL = Set.of(FIRST_VISIT, DAY_3, WEEKLY, DAY_28, PLACEMENT, CLOSE);

    private ReviewTasks() {
    }
}
