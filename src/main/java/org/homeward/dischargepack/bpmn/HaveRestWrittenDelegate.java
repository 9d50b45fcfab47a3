package org.homeward.dischargepack.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.dischargepack.NoteProcess;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Gives the ward the note once more, because the provider says that something is missing in it. */
@Component("haveRestWritten")
class HaveRestWrittenDelegate implements JavaDelegate {

    private final NoteProcess process;

    HaveRestWrittenDelegate(NoteProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.again(BusinessKey.journeyOf(execution));
    }
}
