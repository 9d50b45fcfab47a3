package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.WatchArrival;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Tells the hub’s leads by mail that nobody knows yet whether the person is safe. */
@Component("tellThatCheckIsLate")
class TellThatCheckIsLate implements JavaDelegate {

    private final WatchArrival watch;

    TellThatCheckIsLate(WatchArrival watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SafeArrivalVariables.check(execution).ifPresent(check -> watch.isLate(BusinessKey.journeyOf(execution), check));
    }
}
