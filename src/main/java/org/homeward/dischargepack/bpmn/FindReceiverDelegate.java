package org.homeward.dischargepack.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.dischargepack.SendNote;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Hands on whether it is known who receives the person. */
@Component("findReceiver")
class FindReceiverDelegate implements JavaDelegate {

    private final SendNote sendNote;

    FindReceiverDelegate(SendNote sendNote) {
        this.sendNote = sendNote;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NoteVariables.receiver(execution, sendNote.isReceiverKnown(BusinessKey.journeyOf(execution)));
    }
}
