package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.RecordResideStatus;
import org.homeward.assessment.ResideStatus;
import org.homeward.carepackage.HoldProcess;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Records the reside status that the tables have worked out, and has held care packages follow it. */
@Component("recordResideStatus")
class RecordResideStatusDelegate implements JavaDelegate {

    private final RecordResideStatus recordResideStatus;
    private final HoldProcess holds;

    RecordResideStatusDelegate(RecordResideStatus recordResideStatus, HoldProcess holds) {
        this.recordResideStatus = recordResideStatus;
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        recordResideStatus.record(journey, ResideStatus.of((String) execution.getVariable("resideStatus")));
        holds.newsOf(journey);
    }
}
