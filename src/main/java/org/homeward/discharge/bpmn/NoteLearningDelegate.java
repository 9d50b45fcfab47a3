package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.ReviewFailedDischarge;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Notes that somebody has learned from a return to hospital. */
@Component("noteLearning")
class NoteLearningDelegate implements JavaDelegate {

    private final ReviewFailedDischarge review;

    NoteLearningDelegate(ReviewFailedDischarge review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.learned(BusinessKey.journeyOf(execution));
    }
}
