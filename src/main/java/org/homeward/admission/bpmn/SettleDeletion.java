package org.homeward.admission.bpmn;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.access.Viewer;
import org.homeward.admission.ReviewRecords;
import org.homeward.engine.ActingUser;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Keeps what a hospital wanted deleted, in the way that information governance decided. */
@Component("settleDeletion")
class SettleDeletion implements JavaDelegate {

    private final ReviewRecords reviewRecords;

    SettleDeletion(ReviewRecords reviewRecords) {
        this.reviewRecords = reviewRecords;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = ((String) execution.getVariable("deletionDecision")).toUpperCase(Locale.ROOT).replace('-', '_');
        reviewRecords.deletion(BusinessKey.journeyOf(execution), ReviewRecords.DeletionDecision.valueOf(decision),
                ActingUser.viewer().map(Viewer::userId).orElse("homeward"));
    }
}
