package org.homeward.access.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.access.BreakGlass;
import org.springframework.stereotype.Component;

/** Reports an opening for which the review found no good reason. */
@Component("reportMisuse")
class ReportMisuse implements JavaDelegate {

    private final BreakGlass breakGlass;

    ReportMisuse(BreakGlass breakGlass) {
        this.breakGlass = breakGlass;
    }

    @Override
    public void execute(DelegateExecution execution) {
        breakGlass.report(RecordReviewVariables.opening(execution));
    }
}
