package org.homeward.recovery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One review of somebody's plan.
 *
 * @param id      number in our table; 0 before it is kept
 * @param task    for example {@code review-weekly}
 * @param day     after leaving
 * @param opensAt when its team is given it
 */
public record PlannedReview(long id, String task, int day, Instant opensAt, Optional<Instant> doneAt) {

    public PlannedReview {
        Objects.requireNonNull(opensAt);
        Objects.requireNonNull(doneAt);
        if (!ReviewTasks.ALL.contains(task)) {
            throw new IllegalArgumentException("No review is called " + task);
        }
        if (day < 0) {
            throw new IllegalArgumentException("Days are counted from the day of leaving");
        }
    }

    static PlannedReview on(int day, String task, RecoveryDays days) {
        return new PlannedReview(0, task, day, days.opens(task, day), Optional.empty());
    }

    boolean isOpen() {
        return doneAt.isEmpty();
    }
}
