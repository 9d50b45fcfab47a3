package org.homeward.dischargepack.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The variables of processes {@code discharge-note} and {@code discharge-note-again}: codes, nothing of a person. */
final class NoteVariables {

    private NoteVariables() {
    }

    static void receiver(DelegateExecution execution, boolean known) {
        execution.setVariableLocal("noteReceiver", known ? "known" : "not-known");
    }
}
