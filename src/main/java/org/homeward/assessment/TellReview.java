package org.homeward.assessment;

import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Waits;

/**
 * Tells the journey what a review found. Somebody who needs the bed again stops the way home at once; those whose tasks
 * go away can read why. A missing decision changes nothing.
 */
@UseCase
public class TellReview {

    private static final String RECORDED = "review.recorded";
    private static final String WAY_HOME_BEGUN = "wayHome.begun";

    private final ReviewProcess process;
    private final Answers answers;
    private final ExpectedDischarge expected;
    private final Waits waits;

    public TellReview(ReviewProcess process, Answers answers, Waits waits) {
        this.process = process;
        this.answers = answers;
        this.expected = new ExpectedDischarge(answers);
        this.waits = waits;
    }

    /** @return {@code meets-again} where the way home had begun and stops, else {@code unchanged} or {@code recorded} */
    public String tell(JourneyId journey, ResideStatus status) {
        var review = DailyReview.newest(journey, answers);
        var lane = expected.needsNothingNew(journey) ? "simple" : "supported";
        waits.explainWithdrawal(journey, "The review has been recorded.");
        var stopped = status == ResideStatus.MEETS && process.tell(journey, "residency.meetsAgain", lane) > 0;
        if (stopped) {
            waits.explainWithdrawal(journey, "The person needs the hospital bed again. The answers given so far are kept.");
        }
        process.tell(journey, RECORDED, lane);
        if (status.isOnTheWayHome() && process.tell(journey, WAY_HOME_BEGUN, lane) > 0) {
            waits.explainWithdrawal(journey, "The review has said when the person leaves and whether they need new support.");
        }
        if (status == ResideStatus.NO_LONGER_MEETS) {
            process.tell(journey, "residency.noLongerMeets", lane);
        } else if (status == ResideStatus.LEAVES_BY_EXCEPTION) {
            process.tell(journey, "residency.leavesByException", lane);
        }
        return stopped ? "meets-again" : review.isUnchanged() ? "unchanged" : "recorded";
    }
}
