package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.AtLeaving;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Looks up whether something that matters at home was not ready when somebody left on their own decision. */
@Component("seeWhatWasLeftOpen")
class SeeWhatWasLeftOpen implements JavaDelegate {

    private final AtLeaving atLeaving;

    SeeWhatWasLeftOpen(AtLeaving atLeaving) {
        this.atLeaving = atLeaving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LeavingVariables.openAtLeaving(execution, !atLeaving.stillOpen(BusinessKey.journeyOf(execution)).isEmpty());
    }
}
