package org.homeward.dischargepack.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.dischargepack.SendNote;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Sends the newest version of the note. */
@Component("sendDischargeNote")
class SendDischargeNoteDelegate implements JavaDelegate {

    private final SendNote sendNote;

    SendDischargeNoteDelegate(SendNote sendNote) {
        this.sendNote = sendNote;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sendNote.send(BusinessKey.journeyOf(execution));
    }
}
