package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.TellReview;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Tells the journey what the review found and hands on what follows here. */
@Component("tellReview")
class TellReviewDelegate implements JavaDelegate {

    private final TellReview tellReview;

    TellReviewDelegate(TellReview tellReview) {
        this.tellReview = tellReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariableLocal(ReviewVariables.REVIEW_RESULT,
                tellReview.tell(BusinessKey.journeyOf(execution), ReviewVariables.status(execution)));
    }
}
