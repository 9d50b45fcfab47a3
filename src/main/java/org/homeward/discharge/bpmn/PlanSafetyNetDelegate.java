package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.WatchArrival;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Works out when nobody may be without word of the person any longer. */
@Component("planSafetyNet")
class PlanSafetyNetDelegate implements JavaDelegate {

    private final WatchArrival watch;

    PlanSafetyNetDelegate(WatchArrival watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        watch.noteNight(journey);
        SafeArrivalVariables.late(execution, SafeArrivalVariables.check(execution).map(check -> watch.times(journey, check)));
    }
}
