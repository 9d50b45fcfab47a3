package org.homeward.access.bpmn;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.access.RecordReviews;

/** What process {@code record-review} carries: what is reviewed and its reference, and the answers that find the way. */
final class RecordReviewVariables {

    /** {@code opening}, {@code merge} or {@code deletion}. Reviews from before there was a choice are of openings. */
    static final String REVIEWED = "reviewed";
    /** Which one of those that a journey may have. Example: {@code 7d1f…-…} for an opening, {@code 12} for a merge. */
    static final String REFERENCE = "reference";
    static final String ACCESS_JUSTIFIED = "accessJustified";
    static final String SAME_PERSON = "samePerson";
    static final String DELETION_DECISION = "deletionDecision";

    private RecordReviewVariables() {
    }

    static boolean isOpening(DelegateExecution execution) {
        var reviewed = execution.getVariable(REVIEWED);
        return reviewed == null || reviewed.equals(RecordReviews.Matter.OPENING.key());
    }

    static UUID opening(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(REFERENCE));
    }
}
