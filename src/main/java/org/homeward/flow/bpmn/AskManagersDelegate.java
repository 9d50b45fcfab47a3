package org.homeward.flow.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.engine.BusinessKey;
import org.homeward.flow.AskManagers;
import org.springframework.stereotype.Component;

/** Gives the managers of every partner concerned an executive review of their own. */
@Component("askManagers")
class AskManagersDelegate implements JavaDelegate {

    private final AskManagers askManagers;

    AskManagersDelegate(AskManagers askManagers) {
        this.askManagers = askManagers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        askManagers.ask(BusinessKey.journeyOf(execution));
    }
}
