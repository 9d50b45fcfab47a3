package org.homeward.access.bpmn;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What process {@code record-review} carries: the reference of what is reviewed, and the answer that finds the way. */
final class RecordReviewVariables {

    /** Which opening is reviewed, of those that a journey may have. Example: {@code 7d1f…-…}. */
    static final String REFERENCE = "reference";
    static final String ACCESS_JUSTIFIED = "accessJustified";

    private RecordReviewVariables() {
    }

    static UUID opening(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(REFERENCE));
    }
}
