package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.NoteWhatIsAsked;
import org.springframework.stereotype.Component;

/** Notes which review is due. */
@Component("noteReviewDue")
class NoteReviewDue implements JavaDelegate {

    private final NoteWhatIsAsked asked;

    NoteReviewDue(NoteWhatIsAsked asked) {
        this.asked = asked;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asked.reviewDue(BusinessKey.journeyOf(execution), RecoveryVariables.nextReview(execution));
    }
}
