package org.homeward.recovery.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.recovery.NextReview;
import org.springframework.stereotype.Component;

/** Finds the review that comes next, and when it opens. */
@Component("nextReview")
class NextReviewDelegate implements JavaDelegate {

    private final NextReview nextReview;

    NextReviewDelegate(NextReview nextReview) {
        this.nextReview = nextReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RecoveryVariables.put(execution, nextReview.of(BusinessKey.journeyOf(execution)));
    }
}
