package org.homeward.recovery;

import java.time.Clock;
import java.time.Instant;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;

/** Finds the review that comes next in somebody's plan. */
@UseCase
public class NextReview {

    private final Recoveries recoveries;
    private final Clock clock;

    public NextReview(Recoveries recoveries, Clock clock) {
        this.recoveries = recoveries;
        this.clock = clock;
    }

    /** Once the plan is done, support is closed now. */
    public Next of(JourneyId journey) {
        return recoveries.reviews(journey).stream().filter(PlannedReview::isOpen).findFirst()
                .map(review -> new Next(review.task(), review.opensAt())).orElseGet(() -> new Next(ReviewTasks.CLOSE, clock.instant()));
    }

    /** @param task for example {@code review-weekly} */
    public record Next(String task, Instant opensAt) {
    }
}
