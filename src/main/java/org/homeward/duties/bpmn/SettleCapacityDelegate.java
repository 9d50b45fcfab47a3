package org.homeward.duties.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.duties.SettleCapacity;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Hands on who decides after an assessment of capacity. */
@Component("settleCapacity")
class SettleCapacityDelegate implements JavaDelegate {

    private final SettleCapacity settleCapacity;

    SettleCapacityDelegate(SettleCapacity settleCapacity) {
        this.settleCapacity = settleCapacity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var settled = settleCapacity.of(BusinessKey.journeyOf(execution));
        execution.setVariable(DutyVariables.LACKS_CAPACITY, settled.lacksCapacity());
        execution.setVariable(DutyVariables.CAPACITY_NEXT, settled.next().key());
    }
}
