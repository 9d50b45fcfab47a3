package org.homeward.admission.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts the journey itself: message {@code admission.recorded} under the same journey id. */
@Component("announceAdmission")
class AnnounceAdmission implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("admission.recorded")
                .processInstanceBusinessKey(BusinessKey.journeyOf(execution).value()).correlateStartMessage();
    }
}
