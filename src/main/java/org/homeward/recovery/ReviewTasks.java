package org.homeward.recovery;

import java.util.Map;
import java.util.Set;

/** The tasks that a plan of reviews may name, by their ids. */
final class ReviewTasks {

    static final String FIRST_VISIT = "visit-first-time";
    static final String DAY_3 = "review-day-3";
    static final String WEEKLY = "review-weekly";
    static final String DAY_28 = "decide-day-28";
    static final String PLACEMENT = "review-placement";
    static final String CLOSE = "close-recovery";

    private static final Map<String, String> WORDS = Map.of(FIRST_VISIT, "the first visit", DAY_3, "the review after 3 days", WEEKLY,
            "the weekly review", DAY_28, "the decision at 28 days", PLACEMENT, "the review of the care-home stay", CLOSE, "the closing");

    static final Set<String> ALL = WORDS.keySet();

    private ReviewTasks() {
    }

    /** Within a sentence. Example: {@code review-weekly} is "the weekly review". */
    static String words(String task) {
        return WORDS.getOrDefault(task, task.replace('-', ' '));
    }
}
