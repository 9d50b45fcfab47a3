package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.RecordResideStatus;
import org.homeward.assessment.ResideStatus;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Records the reside status that the tables have worked out. */
@Component("recordResideStatus")
class RecordResideStatusDelegate implements JavaDelegate {

    private final RecordResideStatus recordResideStatus;

    RecordResideStatusDelegate(RecordResideStatus recordResideStatus) {
        this.recordResideStatus = recordResideStatus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordResideStatus.record(BusinessKey.journeyOf(execution),
                ResideStatus.of((String) execution.getVariable("resideStatus")));
    }
}
