package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.AtLeaving;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Looks up whether something that matters at home was not ready when the person left. */
@Component("seeWhatWasOpen")
class SeeWhatWasOpen implements JavaDelegate {

    private final AtLeaving atLeaving;

    SeeWhatWasOpen(AtLeaving atLeaving) {
        this.atLeaving = atLeaving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LeavingVariables.openAtLeaving(execution, !atLeaving.stillOpen(BusinessKey.journeyOf(execution)).isEmpty());
    }
}
