package org.homeward.discharge.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.discharge.SaidAfterLeaving;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Hands on whether somebody has to see to what was said after the person left. */
@Component("weighArrival")
class WeighArrivalDelegate implements JavaDelegate {

    private final SaidAfterLeaving said;

    WeighArrivalDelegate(SaidAfterLeaving said) {
        this.said = said;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = BusinessKey.journeyOf(execution);
        var check = SafeArrivalVariables.check(execution);
        SafeArrivalVariables.worries(execution, check.stream().anyMatch(it -> said.worries(journey, it)));
        SafeArrivalVariables.turnedAway(execution, check.stream().anyMatch(it -> said.turnedAway(journey, it)));
    }
}
