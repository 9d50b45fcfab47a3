package org.homeward.access.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.access.BreakGlass;
import org.springframework.stereotype.Component;

/** Tells that nobody has finished the review of an opening for five days. */
@Component("escalateReview")
class EscalateReview implements JavaDelegate {

    private final BreakGlass breakGlass;

    EscalateReview(BreakGlass breakGlass) {
        this.breakGlass = breakGlass;
    }

    @Override
    public void execute(DelegateExecution execution) {
        breakGlass.overdue(RecordReviewVariables.opening(execution));
    }
}
