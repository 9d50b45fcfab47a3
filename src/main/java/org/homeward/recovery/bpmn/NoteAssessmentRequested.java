package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.NoteWhatIsAsked;
import org.springframework.stereotype.Component;

/** Notes that the way home from a bed is looked at once more. */
@Component("noteAssessmentRequested")
class NoteAssessmentRequested implements JavaDelegate {

    private final NoteWhatIsAsked asked;

    NoteAssessmentRequested(NoteWhatIsAsked asked) {
        this.asked = asked;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asked.assessmentRequested(BusinessKey.journeyOf(execution));
    }
}
