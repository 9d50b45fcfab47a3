package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.Round;
import org.homeward.assessment.RunRounds;
import org.springframework.stereotype.Component;

/** Asks for the review of everybody on the ward of this round. */
@Component("openReviews")
class OpenReviews implements JavaDelegate {

    private final RunRounds rounds;

    OpenReviews(RunRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.open(Round.of(execution.getProcessBusinessKey()));
    }
}
