package org.homeward.bench.bare;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the models ask of a hospital's and a council's settings: in the world that is lived through, everything is in use everywhere. */
public final class EverythingInUse {

    public boolean here(DelegateExecution execution, String process) {
        return true;
    }

    public boolean atCouncil(DelegateExecution execution, String task) {
        return true;
    }
}
