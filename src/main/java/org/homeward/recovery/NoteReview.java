package org.homeward.recovery;

import org.homeward.tasks.WhenAnswered;

/**
 * Ticks off a review in the plan in the moment in which it is answered, so that nobody is asked twice. The closing is done only
 * once support ends.
 */
public final class NoteReview implements WhenAnswered {

    private final Recoveries recoveries;

    public NoteReview(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public boolean follows(String form) {
        return ReviewTasks.ALL.contains(form);
    }

    @Override
    public void answered(Sheet sheet) {
        if (sheet.form().equals(ReviewTasks.CLOSE) && !"now".equals(sheet.answers().get("supportEnds"))) {
            return;
        }
        recoveries.reviews(sheet.journey()).stream().filter(PlannedReview::isOpen).filter(review -> review.task().equals(sheet.form()))
                .findFirst().ifPresent(review -> recoveries.done(review, sheet.at()));
    }
}
