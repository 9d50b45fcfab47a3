package org.homeward.pathway.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.pathway.RecordAgreedPathway;
import org.springframework.stereotype.Component;

/** Records the agreed pathway: the ward's own in the simple lane, the hub's everywhere else. */
@Component("recordAgreedPathway")
class RecordAgreedPathwayDelegate implements JavaDelegate {

    private final RecordAgreedPathway recordAgreedPathway;

    RecordAgreedPathwayDelegate(RecordAgreedPathway recordAgreedPathway) {
        this.recordAgreedPathway = recordAgreedPathway;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        if ("simple".equals(execution.getVariable("lane"))) {
            recordAgreedPathway.agreedByWard(journey);
        } else {
            recordAgreedPathway.agreedByHub(journey);
        }
    }
}
