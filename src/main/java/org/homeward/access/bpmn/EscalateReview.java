package org.homeward.access.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.access.BreakGlass;
import org.springframework.stereotype.Component;

/** Tells that nobody has finished the review of an opening for five days. Other reviews are reminded of as every task is. */
@Component("escalateReview")
class EscalateReview implements JavaDelegate {

    private final BreakGlass breakGlass;

    EscalateReview(BreakGlass breakGlass) {
        this.breakGlass = breakGlass;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (RecordReviewVariables.isOpening(execution)) {
            breakGlass.overdue(RecordReviewVariables.opening(execution));
        }
    }
}
