package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.RunRounds;
import org.springframework.stereotype.Component;

/** Begins the round that is due on every ward where somebody lies: message {@code round.begun}, one for each ward. */
@Component("beginRounds")
class BeginRounds implements JavaDelegate {

    private final RunRounds rounds;

    BeginRounds(RunRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.beginEverywhere();
    }
}
