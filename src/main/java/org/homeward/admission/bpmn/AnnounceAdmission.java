package org.homeward.admission.bpmn;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.journey.WhenRecorded;
import org.springframework.stereotype.Component;

/** Starts the journey itself: message {@code admission.recorded} under the same journey id. */
@Component("announceAdmission")
class AnnounceAdmission implements JavaDelegate {

    private final List<WhenRecorded> followers;

    AnnounceAdmission(List<WhenRecorded> followers) {
        this.followers = followers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("admission.recorded")
                .processInstanceBusinessKey(journey.value()).correlateStartMessage();
        followers.forEach(it -> it.recorded(journey));
    }
}
