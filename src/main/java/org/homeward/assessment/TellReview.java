package org.homeward.assessment;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.NctrIntervals.NctrInterval;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Waits;

/**
 * Tells the journey what a review found. Somebody who needs the bed again stops the way home at once; those whose tasks
 * go away can read why, and a council that was asked hears of it. A missing decision changes nothing, and a clinician is asked
 * for it: once after each review, and in the afternoon not again for what was explained in the morning and is unchanged.
 */
@UseCase
public class TellReview {

    private static final String RECORDED = "review.recorded";
    private static final String WAY_HOME_BEGUN = "wayHome.begun";

    private final ReviewProcess process;
    private final Answers answers;
    private final ExpectedDischarge expected;
    private final Waits waits;
    private final NctrIntervals intervals;
    private final TellCouncilOfReview council;
    private final Clock clock;

    public TellReview(ReviewProcess process, Answers answers, Waits waits, NctrIntervals intervals, TellCouncilOfReview council,
                      Clock clock) {
        this.process = process;
        this.answers = answers;
        this.expected = new ExpectedDischarge(answers);
        this.waits = waits;
        this.intervals = intervals;
        this.council = council;
        this.clock = clock;
    }

    /**
     * @return {@code meets-again} where the way home had begun and stops, else {@code unchanged} or {@code recorded}
     */
    public String tell(JourneyId journey, ResideStatus status) {
        var review = DailyReview.newest(journey, answers);
        var lane = expected.needsNothingNew(journey) ? "simple" : "supported";
        waits.explainWithdrawal(journey, "The review has been recorded.");
        var stopped = status == ResideStatus.MEETS && process.tell(journey, "residency.meetsAgain", lane) > 0;
        if (stopped) {
            waits.explainWithdrawal(journey, "The person needs the hospital bed again. The answers given so far are kept.");
        }
        process.tell(journey, RECORDED, lane);
        waits.explainWithdrawal(journey, "A newer review has been recorded.");
        if (status.isOnTheWayHome() && process.tell(journey, WAY_HOME_BEGUN, lane) > 0) {
            waits.explainWithdrawal(journey, "The review has said when the person leaves and whether they need new support.");
        }
        if (status == ResideStatus.NO_LONGER_MEETS) {
            process.tell(journey, "residency.noLongerMeets", lane);
        } else if (status == ResideStatus.LEAVES_BY_EXCEPTION) {
            process.tell(journey, "residency.leavesByException", lane);
        }
        council.tell(journey, review, status, stopped);
        if (asksAClinician(journey, status, review)) {
            process.askClinician(journey);
        }
        return stopped ? "meets-again" : review.isUnchanged() ? "unchanged" : "recorded";
    }

    private boolean asksAClinician(JourneyId journey, ResideStatus status, DailyReview review) {
        var mayLeaveAlready = status == ResideStatus.CLINICIAN_TO_DECIDE
                && intervals.newest(journey).filter(NctrInterval::isOpen).isPresent();
        return status.asksAClinician() && !mayLeaveAlready && !review.isDecidedApart()
                && !(status == ResideStatus.CLINICIAN_TO_EXPLAIN && review.isUnchanged() && explainedToday(journey));
    }

    private boolean explainedToday(JourneyId journey) {
        return Optional.ofNullable(answers.ofForm(journey, DailyReview.DECISION).get("whyStay")).map(Answer::answeredAt)
                .map(London::day).filter(London.day(clock.instant())::equals).isPresent();
    }
}
