package org.homeward.assessment;

import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Waits;

/**
 * Tells the journey what a review found. Somebody who needs the bed again stops the way home at once; those whose tasks
 * go away can read why, and a council that was asked hears of it. A missing decision changes nothing.
 */
@UseCase
public class TellReview {

    private static final String RECORDED = "review.recorded";

    private final ReviewProcess process;
    private final Answers answers;
    private final Waits waits;
    private final TellCouncilOfReview council;

    public TellReview(ReviewProcess process, Answers answers, Waits waits, TellCouncilOfReview council) {
        this.process = process;
        this.answers = answers;
        this.waits = waits;
        this.council = council;
    }

    /** @return {@code meets-again} where the way home had begun and stops, else {@code unchanged} or {@code recorded} */
    public String tell(JourneyId journey, ResideStatus status) {
        var review = DailyReview.newest(journey, answers);
        var lane = review.text("supportedDischargeLikely").filter("no"::equals).isPresent() ? "simple" : "supported";
        waits.explainWithdrawal(journey, "The review has been recorded.");
        var stopped = status == ResideStatus.MEETS && process.tell(journey, "residency.meetsAgain", lane) > 0;
        if (stopped) {
            waits.explainWithdrawal(journey, "The person needs the hospital bed again. The answers given so far are kept.");
        }
        process.tell(journey, RECORDED, lane);
        if (status == ResideStatus.NO_LONGER_MEETS) {
            process.tell(journey, "residency.noLongerMeets", lane);
        } else if (status == ResideStatus.LEAVES_BY_EXCEPTION) {
            process.tell(journey, "residency.leavesByException", lane);
        }
        council.tell(journey, review, status, stopped);
        return stopped ? "meets-again" : review.isUnchanged() ? "unchanged" : "recorded";
    }
}
