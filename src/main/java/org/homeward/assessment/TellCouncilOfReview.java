package org.homeward.assessment;

import java.time.Clock;
import java.util.List;
import org.homeward.journey.JourneyId;
import org.homeward.partnernotices.IssueNotice;
import org.homeward.partnernotices.LeavingStatus;
import org.homeward.partnernotices.Occasion;
import org.homeward.partnernotices.WithdrawNotices;
import org.homeward.partnernotices.WithdrawalReason;
import org.homeward.tasks.DecisionsTaken;

/**
 * Tells a council that has to do with somebody what a clinician decided about their bed, and takes back what it was asked
 * when the way home stops. While nobody has decided, nobody is told.
 */
public final class TellCouncilOfReview {

    private static final String SOURCE = "process:bed-review";

    private final IssueNotice issueNotice;
    private final WithdrawNotices withdrawNotices;
    private final DecisionsTaken decisions;
    private final Clock clock;

    public TellCouncilOfReview(IssueNotice issueNotice, WithdrawNotices withdrawNotices, DecisionsTaken decisions, Clock clock) {
        this.issueNotice = issueNotice;
        this.withdrawNotices = withdrawNotices;
        this.decisions = decisions;
        this.clock = clock;
    }

    void tell(JourneyId journey, DailyReview review, ResideStatus status, boolean stopped) {
        if (!status.asksAClinician()) {
            issueNotice.update(journey, new LeavingStatus(status.sentence(), status == ResideStatus.MEETS,
                    ResideFacts.criteria(journey, decisions).orElse(List.of()), review.text("decidedBy"),
                    review.moment("decidedAt").orElseGet(clock::instant)),
                    new Occasion(SOURCE, review.author(), status.sentence()));
        }
        if (stopped) {
            withdrawNotices.all(journey, WithdrawalReason.CONDITION_DETERIORATED, SOURCE);
        }
    }
}
