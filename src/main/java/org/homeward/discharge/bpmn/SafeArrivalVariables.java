package org.homeward.discharge.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.homeward.discharge.ArrivalCheck;
import org.homeward.discharge.WatchArrival;

/** The variables of process {@code safe-arrival}: which check was agreed, and when it is late. Nothing of a person. */
final class SafeArrivalVariables {

    private SafeArrivalVariables() {
    }

    /** Empty where no check was agreed. */
    static Optional<ArrivalCheck> check(DelegateExecution execution) {
        return ArrivalCheck.of(String.valueOf(execution.getVariable("safetyCheck")));
    }

    static void late(DelegateExecution execution, Optional<WatchArrival.Times> times) {
        execution.setVariableLocal("lateAt", times.map(it -> it.late().toString()).orElse(null));
        execution.setVariableLocal("lateAgainAt", times.map(it -> it.lateAgain().toString()).orElse(null));
    }

    static void worries(DelegateExecution execution, boolean worries) {
        execution.setVariableLocal("arrivalWorries", worries);
    }

    static void turnedAway(DelegateExecution execution, boolean turnedAway) {
        execution.setVariableLocal("turnedAway", turnedAway);
    }
}
