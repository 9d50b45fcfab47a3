package org.homeward.pathway.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.pathway.WriteToCareHome;
import org.springframework.stereotype.Component;

/** Writes to the care home and hands on whether it is known here. */
@Component("writeToCareHome")
class WriteToCareHomeDelegate implements JavaDelegate {

    private final WriteToCareHome writeToCareHome;

    WriteToCareHomeDelegate(WriteToCareHome writeToCareHome) {
        this.writeToCareHome = writeToCareHome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariableLocal("careHomeWrittenTo", writeToCareHome.write(BusinessKey.journeyOf(execution)) ? "yes" : "no");
    }
}
