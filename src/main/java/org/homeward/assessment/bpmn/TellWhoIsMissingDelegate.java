package org.homeward.assessment.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.assessment.Round;
import org.homeward.assessment.TellWhoIsMissing;
import org.springframework.stereotype.Component;

/** Mails the ward which beds have no review yet. */
@Component("tellWhoIsMissing")
class TellWhoIsMissingDelegate implements JavaDelegate {

    private final TellWhoIsMissing tellWhoIsMissing;

    TellWhoIsMissingDelegate(TellWhoIsMissing tellWhoIsMissing) {
        this.tellWhoIsMissing = tellWhoIsMissing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellWhoIsMissing.tell(Round.of(execution.getProcessBusinessKey()));
    }
}
