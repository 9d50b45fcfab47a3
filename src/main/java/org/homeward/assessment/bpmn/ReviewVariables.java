package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.assessment.ResideStatus;

/** What processes {@code bed-review} and {@code ward-round} carry, and what they hand on to the journey. */
final class ReviewVariables {

    /** {@code active}, {@code check} or {@code empty}. */
    static final String BED_COUNTS = "bedCounts";
    /** A Date: the last review, or the admission. */
    static final String LAST_REVIEWED_AT = "lastReviewedAt";
    /** As decision {@code reside-status} says. */
    static final String RESIDE_STATUS = "resideStatus";
    /** {@code recorded}, {@code unchanged} or {@code meets-again}. */
    static final String REVIEW_RESULT = "reviewResult";
    /** {@code simple} or {@code supported}: only a plain "no" to new support leads into the ward's own lane. */
    static final String LANE = "lane";
    /** Whether the needs are described; they may have changed once the person meets the criteria again. */
    static final String NEEDS_DESCRIBED = "needsDescribed";

    private ReviewVariables() {
    }

    static ResideStatus status(DelegateExecution execution) {
        return ResideStatus.of((String) execution.getVariable(RESIDE_STATUS));
    }
}
