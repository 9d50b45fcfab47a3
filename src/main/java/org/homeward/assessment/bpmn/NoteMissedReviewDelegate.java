package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.NoteMissedReview;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Notes that nobody has reviewed the person for a day. */
@Component("noteMissedReview")
class NoteMissedReviewDelegate implements JavaDelegate {

    private final NoteMissedReview noteMissedReview;

    NoteMissedReviewDelegate(NoteMissedReview noteMissedReview) {
        this.noteMissedReview = noteMissedReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteMissedReview.note(BusinessKey.journeyOf(execution));
    }
}
