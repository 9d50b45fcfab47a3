package org.homeward.assessment.bpmn;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.LookAtBed;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Lists the bed in the round and hands on whether it is in use and when the person was last reviewed. */
@Component("enterInRound")
class EnterInRound implements JavaDelegate {

    private final LookAtBed lookAtBed;

    EnterInRound(LookAtBed lookAtBed) {
        this.lookAtBed = lookAtBed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = lookAtBed.look(BusinessKey.journeyOf(execution));
        execution.setVariableLocal(ReviewVariables.BED_COUNTS, found.counts());
        execution.setVariableLocal(ReviewVariables.LAST_REVIEWED_AT, Date.from(found.lastReviewedAt()));
    }
}
