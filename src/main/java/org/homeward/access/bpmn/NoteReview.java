package org.homeward.access.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.access.BreakGlass;
import org.homeward.access.Viewer;
import org.homeward.engine.ActingUser;
import org.springframework.stereotype.Component;

/** Writes beside the opening what the review found and who reviewed it; a talk still to be held finds nothing yet. */
@Component("noteReview")
class NoteReview implements JavaDelegate {

    private final BreakGlass breakGlass;

    NoteReview(BreakGlass breakGlass) {
        this.breakGlass = breakGlass;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = (String) execution.getVariable(RecordReviewVariables.ACCESS_JUSTIFIED);
        if (!"needs-talk".equals(answer)) {
            var reviewer = ActingUser.viewer().map(Viewer::userId).orElse("homeward");
            breakGlass.reviewed(RecordReviewVariables.opening(execution), "yes".equals(answer), reviewer);
        }
    }
}
