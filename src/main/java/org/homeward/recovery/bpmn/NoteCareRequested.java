package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.NoteWhatIsAsked;
import org.springframework.stereotype.Component;

/** Notes that long-term care is looked for. */
@Component("noteCareRequested")
class NoteCareRequested implements JavaDelegate {

    private final NoteWhatIsAsked asked;

    NoteCareRequested(NoteWhatIsAsked asked) {
        this.asked = asked;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asked.careRequested(BusinessKey.journeyOf(execution));
    }
}
